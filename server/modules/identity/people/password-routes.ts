import { PasswordChange } from '@comptoir/contract/identity'
import { noContent, problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { SIGN_INS_PER_MINUTE } from '../tokens/token-routes.ts'
import { samePassword, setPassword } from './change-password.ts'
import { hashPassword } from './password.ts'
import { verifyPasswordOf } from './verify-credentials.ts'

export function passwordRoutes(app: App): void {
  const { platform } = app
  app.post('/api/auth/password/change/', {
    config: { permission: 'signed-in', requests_per_minute: SIGN_INS_PER_MINUTE },
    schema: { tags: ['Authentication'], summary: 'Change my password; my other sessions end', body: PasswordChange, response: { 204: noContent, 422: problem } },
  }, async ({ actor, body, session_id }, reply) => {
    const person_id = actor.user_id!
    await verifyPasswordOf(platform.reading, person_id, body.password)
    if (body.password === body.new_password) throw samePassword
    const password_hash = await hashPassword(body.new_password)
    await platform.inTransaction(actor, (work) => setPassword(work, { person_id, password_hash, must_change_password: false, spare_session: session_id }))
    return reply.code(204).send(null)
  })
}
