import { Department, DepartmentParams, Departments, DepartmentToSave } from '@comptoir/contract/hr-employees'
import { noContent, problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import type { App } from '#platform/http/app.ts'
import { unknownDepartment } from '../refusals.ts'
import { listDepartments } from './department-queries.ts'
import { removeDepartment, saveDepartment } from './save-department.ts'

const url = '/api/admin-dashboard/departments/'
const tags = ['Staff']
const writing = { permission: 'hr.write' }

/** The tree of departments. */
export function departmentRoutes(app: App): void {
  const { platform } = app
  const departments = () => listDepartments(platform.reading, dayOf(platform.clock()))
  const department = async (id: string) => {
    const found = (await departments()).find((each) => each.id === id)
    if (!found) throw unknownDepartment
    return found
  }
  app.get(url, { config: { permission: 'hr.self' }, schema: { tags, summary: 'Departments', response: { 200: Departments } } }, async () => ({ results: await departments() }))
  app.post(url, {
    config: writing, schema: { tags, summary: 'Add a department', body: DepartmentToSave, response: { 201: Department, 404: problem, 409: problem, 422: problem } },
  }, async ({ actor, body }, reply) => {
    const { id } = await platform.inTransaction(actor, (work) => saveDepartment(work, body))
    return reply.code(201).send(await department(id))
  })
  app.put(`${url}:id/`, {
    config: writing, schema: { tags, summary: 'Rename or move a department', params: DepartmentParams, body: DepartmentToSave, response: { 200: Department, 404: problem, 409: problem, 422: problem } },
  }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => saveDepartment(work, { ...body, id: params.id }))
    return department(params.id)
  })
  app.delete(`${url}:id/`, {
    config: writing, schema: { tags, summary: 'Remove a department that nothing hangs on', params: DepartmentParams, response: { 204: noContent, 404: problem, 409: problem } },
  }, async ({ actor, params }, reply) => {
    await platform.inTransaction(actor, (work) => removeDepartment(work, params.id))
    return reply.code(204).send(null)
  })
}
