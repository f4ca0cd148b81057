import { BrowserSession, Credentials, SessionParams, SessionRow } from '@comptoir/contract/identity'
import { listOf, noContent, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { App } from '#platform/http/app.ts'
import { personOf } from '../people/person-queries.ts'
import { signIn } from '../people/sign-in.ts'
import { SIGN_INS_PER_MINUTE } from '../tokens/token-routes.ts'
import { liveSessions, openSession, revokeSession } from './open-session.ts'
import { clearSessionCookie, csrfToken, newSecret, sessionCookie, setSessionCookie } from './session.ts'

export const unknownSession = new Refusal('auth/unknown-session', 404, {
  fr: 'Cette session n’existe plus.', nl: 'Deze sessie bestaat niet meer.', de: 'Diese Sitzung gibt es nicht mehr.', en: 'This session no longer exists.',
})

const tags = ['Authentication']

export function sessionRoutes(app: App): void {
  const { platform } = app
  const { configuration, reading } = platform

  app.get('/api/auth/session/', { config: { permission: 'public' }, schema: { tags, summary: 'Who is signed in in this browser', response: { 200: BrowserSession } } }, async (request, reply) => {
    reply.header('cache-control', 'private, no-store')
    const secret = sessionCookie(request)
    const person = request.actor.user_id === undefined ? undefined : await personOf(reading, request.actor.user_id)
    return { person: person ?? null, csrf_token: person && secret ? csrfToken(configuration, secret) : null }
  })

  app.post('/api/auth/session/', {
    config: { permission: 'public', csrf: 'exempt', requests_per_minute: SIGN_INS_PER_MINUTE },
    schema: { tags, summary: 'Sign in in a browser', body: Credentials, response: { 200: BrowserSession, 401: problem } },
  }, async (request, reply) => {
    const { id } = await signIn(request, request.body)
    const secret = newSecret()
    await platform.inTransaction(request.actor, (work) => openSession(work, { person_id: id, secret, user_agent: request.headers['user-agent'] }))
    setSessionCookie(reply, secret)
    return { person: (await personOf(reading, id))!, csrf_token: csrfToken(configuration, secret) }
  })

  app.delete('/api/auth/session/', { config: { permission: 'signed-in' }, schema: { tags, summary: 'Sign out of this browser', response: { 204: noContent } } }, async (request, reply) => {
    await platform.inTransaction(request.actor, (work) => revokeSession(work, { id: request.session_id!, person_id: request.actor.user_id! }))
    clearSessionCookie(reply)
    return reply.code(204).send(null)
  })

  app.get('/api/auth/sessions/', { config: { permission: 'signed-in' }, schema: { tags, summary: 'Where I am signed in', response: { 200: listOf(SessionRow) } } }, async (request) => {
    const rows = await liveSessions(reading, request.actor.user_id!, platform.clock())
    return { results: rows.map((row) => ({ ...row, current: row.id === request.session_id })) }
  })

  app.delete('/api/auth/sessions/:id/', { config: { permission: 'signed-in' }, schema: { tags, summary: 'Sign out somewhere else', params: SessionParams, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    const { id } = request.params
    const ended = isId(id) && await platform.inTransaction(request.actor, (work) => revokeSession(work, { id, person_id: request.actor.user_id! }))
    if (!ended) throw unknownSession
    return reply.code(204).send(null)
  })
}
