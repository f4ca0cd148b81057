import { FirstPassword, UserParams, UserSession, UserSessionParams } from '@comptoir/contract/identity-staff'
import { listOf, noContent, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import type { Work } from '#platform/work.ts'
import { setPassword } from '../people/change-password.ts'
import { hashPassword } from '../people/password.ts'
import { demandNotAbove } from '../roles/rights.ts'
import { removeTotp } from '../second-factor/enrol.ts'
import { liveSessions } from '../sessions/open-session.ts'
import { unknownSession } from '../sessions/session-routes.ts'
import { endSessions, lockUser, unknownUser } from './change-user.ts'

const url = '/api/admin-dashboard/users/:id/'
const tags = ['Users and roles']
const config = { permission: 'administration.users' }

/** How somebody else gets in: their sessions, a new first password, a lost authenticator app. */
export function userAccessRoutes(app: App): void {
  const { platform } = app
  const upon = (request: { actor: Work['actor'], params: { id: string } }, act: (work: Work, id: string) => Promise<void>) => {
    const { id } = request.params
    if (!isId(id)) throw unknownUser
    return platform.inTransaction(request.actor, async (work) => {
      await lockUser(work, id)
      await demandNotAbove(work, id)
      await act(work, id)
    })
  }

  app.get(`${url}sessions/`, { config, schema: { tags, summary: 'Where somebody is signed in', params: UserParams, response: { 200: listOf(UserSession), 404: problem } } },
    async ({ params: { id } }) => ({ results: isId(id) ? await liveSessions(platform.reading, id, platform.clock()) : [] }))

  app.delete(`${url}sessions/`, { config, schema: { tags, summary: 'Sign somebody out everywhere', params: UserParams, response: { 204: noContent, 403: problem, 404: problem } } }, async (request, reply) => {
    await upon(request, async (work, id) => { await endSessions(work, id) })
    return reply.code(204).send(null)
  })

  app.delete(`${url}sessions/:session_id/`, { config, schema: { tags, summary: 'End one session of somebody', params: UserSessionParams, response: { 204: noContent, 403: problem, 404: problem } } }, async (request, reply) => {
    const { session_id } = request.params
    await upon(request, async (work, id) => { if (!isId(session_id) || await endSessions(work, id, session_id) === 0) throw unknownSession })
    return reply.code(204).send(null)
  })

  app.post(`${url}password/`, {
    config, schema: { tags, summary: 'Give somebody a new first password; they are signed out and must change it', params: UserParams, body: FirstPassword, response: { 204: noContent, 403: problem, 404: problem } },
  }, async (request, reply) => {
    const password_hash = await hashPassword(request.body.password)
    await upon(request, (work, id) => setPassword(work, { person_id: id, password_hash, must_change_password: true }))
    return reply.code(204).send(null)
  })

  app.post(`${url}totp/reset/`, { config, schema: { tags, summary: 'Forget somebody’s authenticator app', params: UserParams, response: { 204: noContent, 403: problem, 404: problem, 409: problem } } }, async (request, reply) => {
    await upon(request, removeTotp)
    return reply.code(204).send(null)
  })
}
