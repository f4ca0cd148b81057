import { NewRole, Role, RoleChange, RoleParams, Roles } from '@comptoir/contract/identity-staff'
import { noContent, problem } from '@comptoir/contract/wire'
import { sql } from 'kysely'
import type { App } from '#platform/http/app.ts'
import { unknownRole } from './role-refusals.ts'
import { addRole, changeRole, removeRole } from './save-role.ts'

const url = '/api/admin-dashboard/roles/'
const tags = ['Users and roles']
const config = { permission: 'administration.roles' }
const MOST_ROLES = 200
type RoleRow = { name: string, title: string | null, seeded: boolean, permissions: string[], people: number }

/** Roles and what they may do. */
export function roleRoutes(app: App): void {
  const { platform } = app

  app.get(url, { config, schema: { tags, summary: 'The roles, and every permission there is', response: { 200: Roles } } }, async () => {
    const permissions = await platform.reading.selectFrom('identity.permissions').select('name').orderBy('name').execute()
    return { results: await roles(), permissions: permissions.map(({ name }) => name) }
  })

  app.post(url, { config, schema: { tags, summary: 'Add a role of one’s own', body: NewRole, response: { 201: Role, 403: problem, 409: problem, 422: problem } } }, async (request, reply) => {
    const { body } = request
    await platform.inTransaction(request.actor, (work) => addRole(work, body))
    request.audited.subject_id = body.name
    request.audited.changes = { permissions: [[], body.permissions] }
    return reply.code(201).send(await role(body.name))
  })

  app.put(`${url}:name/`, {
    config, schema: { tags, summary: 'Change what a role may do', params: RoleParams, body: RoleChange, response: { 200: Role, 403: problem, 404: problem, 409: problem, 422: problem } },
  }, async (request) => {
    const { body, params: { name } } = request
    const before = await platform.inTransaction(request.actor, (work) => changeRole(work, { ...body, name }))
    request.audited.changes = { permissions: [before, body.permissions.toSorted()] }
    return role(name)
  })

  app.delete(`${url}:name/`, { config, schema: { tags, summary: 'Delete a role of one’s own', params: RoleParams, response: { 204: noContent, 404: problem, 409: problem } } }, async (request, reply) => {
    await platform.inTransaction(request.actor, (work) => removeRole(work, request.params.name))
    return reply.code(204).send(null)
  })

  async function role(name: string): Promise<RoleRow> {
    const [found] = await roles(name)
    if (!found) throw unknownRole
    return found
  }

  async function roles(name?: string): Promise<RoleRow[]> {
    const { rows } = await sql<RoleRow>`
      select name, title, seeded,
        case when name = 'administrator' then array(select name from identity.permissions order by name)
          else array(select permission from identity.role_permissions where role = roles.name order by permission) end as permissions,
        (select count(*)::int from identity.person_roles where role = roles.name) as people
      from identity.roles where ${name ?? null}::text is null or name = ${name ?? null}
      order by seeded desc, name = 'administrator' desc, name = 'customer', name limit ${MOST_ROLES}`.execute(platform.reading)
    return rows
  }
}
