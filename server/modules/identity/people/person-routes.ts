import { BrowserSession, Person, PersonChange, Registration } from '@comptoir/contract/identity'
import { noContent, problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { openSession, revokeSession } from '../sessions/open-session.ts'
import { clearSessionCookie, csrfToken, newSecret, setSessionCookie } from '../sessions/session.ts'
import { SIGN_INS_PER_MINUTE } from '../tokens/token-routes.ts'
import { hashPassword } from './password.ts'
import { personOf } from './person-queries.ts'
import { registerPerson } from './register.ts'

const tags = ['Authentication']

export function personRoutes(app: App): void {
  const { platform } = app
  const { configuration, reading } = platform

  app.post('/api/auth/register/', {
    config: { permission: 'public', csrf: 'exempt', requests_per_minute: SIGN_INS_PER_MINUTE },
    schema: { tags, summary: 'Open an account and sign in', body: Registration, response: { 201: BrowserSession, 409: problem } },
  }, async (request, reply) => {
    const { email, name, password, language = request.actor.language } = request.body
    const password_hash = await hashPassword(password)
    const secret = newSecret()
    const { id } = await platform.inTransaction(request.actor, async (work) => {
      const person = await registerPerson(work, { email, name, language, password_hash, role: 'customer' })
      await openSession(work, { person_id: person.id, secret, user_agent: request.headers['user-agent'] })
      await work.say('identity.account-opened', { person_id: person.id })
      return person
    })
    setSessionCookie(reply, secret)
    return reply.code(201).send({ person: (await personOf(reading, id))!, csrf_token: csrfToken(configuration, secret) })
  })

  app.get('/api/auth/me/', { config: { permission: 'signed-in' }, schema: { tags, summary: 'Who I am and what I may do', response: { 200: Person } } },
    async (request) => (await personOf(reading, request.actor.user_id!))!)

  app.patch('/api/auth/me/', { config: { permission: 'signed-in' }, schema: { tags, summary: 'Change my name or language', body: PersonChange, response: { 200: Person } } }, async (request) => {
    const { name, language } = request.body
    const user_id = request.actor.user_id!
    if (name !== undefined || language !== undefined) {
      await platform.inTransaction(request.actor, ({ tx }) => tx.updateTable('identity.people')
        .set({ ...(name !== undefined && { name }), ...(language !== undefined && { language }) }).where('id', '=', user_id).execute())
    }
    return (await personOf(reading, user_id))!
  })

  app.post('/api/auth/logout/', { config: { permission: 'signed-in' }, schema: { tags, summary: 'End this session', response: { 204: noContent } } }, async (request, reply) => {
    await platform.inTransaction(request.actor, (work) => revokeSession(work, { id: request.session_id!, person_id: request.actor.user_id! }))
    clearSessionCookie(reply)
    return reply.code(204).send(null)
  })
}
