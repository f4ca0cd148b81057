import { ForgottenPassword, MailedToken, NewPassword } from '@comptoir/contract/identity'
import { noContent, problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { hashPassword } from '../people/password.ts'
import { SIGN_INS_PER_MINUTE } from '../tokens/token-routes.ts'
import { forgetPassword, resetPassword } from './reset-password.ts'
import { verifyEmail } from './verify-email.ts'

const tags = ['Authentication']

/** What a person who cannot sign in may ask. A link that was mailed stands in for the password. */
export function recoveryRoutes(app: App): void {
  const { inTransaction } = app.platform
  const config = { permission: 'public', csrf: 'exempt' as const, requests_per_minute: SIGN_INS_PER_MINUTE }

  app.post('/api/auth/password/forgot/', {
    config,
    schema: { tags, summary: 'Ask for a link to choose a new password', description: 'The answer is the same whether or not somebody has the address.', body: ForgottenPassword, response: { 204: noContent } },
  }, async (request, reply) => {
    await inTransaction(request.actor, (work) => forgetPassword(work, request.body))
    return reply.code(204).send(null)
  })

  app.post('/api/auth/password/reset/', {
    config, schema: { tags, summary: 'Choose a new password by a mailed link', description: 'Ends every session of the person.', body: NewPassword, response: { 204: noContent, 422: problem } },
  }, async (request, reply) => {
    const { token, password } = request.body
    const password_hash = await hashPassword(password)
    await inTransaction(request.actor, (work) => resetPassword(work, { token, password_hash }))
    return reply.code(204).send(null)
  })

  app.post('/api/auth/email/verify/', {
    config, schema: { tags, summary: 'Prove an address by a mailed link', body: MailedToken, response: { 204: noContent, 422: problem } },
  }, async (request, reply) => {
    await inTransaction(request.actor, (work) => verifyEmail(work, request.body))
    return reply.code(204).send(null)
  })
}
