import { NewUser, User, UserChange, UserParams, UserQuery } from '@comptoir/contract/identity-staff'
import { pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { hashPassword } from '../people/password.ts'
import { newSecret } from '../sessions/session.ts'
import { addUser, changeUser, unknownUser } from './change-user.ts'
import { listUsers, userOf } from './user-queries.ts'

const url = '/api/admin-dashboard/users/'
const tags = ['Users and roles']
const config = { permission: 'administration.users' }

/** Accounts, as those who look after them see them. */
export function userRoutes(app: App): void {
  const { platform } = app
  const user = async (id: string) => {
    const found = isId(id) ? await userOf(platform.reading, id) : undefined
    if (!found) throw unknownUser
    return found
  }

  app.get(url, { config, schema: { tags, summary: 'Accounts of staff and customers', querystring: UserQuery, response: { 200: pageOf(User) } } }, async (request) => {
    const { staff, disabled, ...filter } = request.query
    const { count, results } = await listUsers(platform.reading, { ...filter, staff: staff && staff === 'true', disabled: disabled && disabled === 'true' })
    return pageAnswer(request, filter, count, results)
  })

  app.post(url, {
    config, schema: { tags, summary: 'Open an account for somebody', description: 'Without a first password they are written a link to choose one.', body: NewUser, response: { 201: User, 403: problem, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const { password, ...person } = request.body
    // nobody knows the password of an invited person: the link in the mail sets one
    const password_hash = await hashPassword(password ?? newSecret())
    const { id } = await platform.inTransaction(request.actor, (work) => addUser(work, { ...person, password_hash, invited: password === undefined }))
    request.audited.subject_id = id
    request.audited.changes = { roles: [[], person.roles] }
    return reply.code(201).send(await user(id))
  })

  app.get(`${url}:id/`, { config, schema: { tags, summary: 'One account', params: UserParams, response: { 200: User, 404: problem } } }, ({ params }) => user(params.id))

  app.patch(`${url}:id/`, {
    config, schema: { tags, summary: 'Change name, language or roles, or switch an account off and on', params: UserParams, body: UserChange, response: { 200: User, 403: problem, 404: problem, 409: problem, 422: problem } },
  }, async (request) => {
    const { id } = await user(request.params.id)
    request.audited.changes = await platform.inTransaction(request.actor, (work) => changeUser(work, id, request.body))
    return user(id)
  })
}
