import { Employee, EmployeeParams, EmployeeQuery, Employees, EmployeeToSave, OwnEmployee } from '@comptoir/contract/hr-employees'
import { problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import type { App } from '#platform/http/app.ts'
import { changesBetween } from '#platform/http/audit.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { noEmployee, unknownEmployee } from '../refusals.ts'
import { employeeOfUser, listEmployees, readEmployee } from './employee-queries.ts'
import { saveEmployee } from './save-employee.ts'

const url = '/api/admin-dashboard/employees/'
const tags = ['Staff']
const reading = { permission: 'hr.read' }
const writing = { permission: 'hr.write' }
const personal = ['first_name', 'last_name', 'email', 'phone']

/** Those who work here. */
export function employeeRoutes(app: App): void {
  const { platform } = app
  const today = () => dayOf(platform.clock())
  const employee = async (id: string) => {
    const found = await readEmployee(platform.reading, today(), id)
    if (!found) throw unknownEmployee
    return found
  }
  app.get(url, { config: reading, schema: { tags, summary: 'Employees', querystring: EmployeeQuery, response: { 200: Employees } } }, async (request) => {
    const { count, results } = await listEmployees(platform.reading, today(), request.query)
    return pageAnswer(request, request.query, count, results)
  })
  app.get(`${url}me/`, { config: { permission: 'hr.self' }, schema: { tags, summary: 'The employee who calls', response: { 200: OwnEmployee, 404: problem } } }, async ({ actor }) => {
    const found = await employeeOfUser(platform.reading, actor.user_id)
    if (!found) throw noEmployee
    return found
  })
  app.get(`${url}:id/`, {
    config: reading, schema: { tags, summary: 'One employee with contracts', params: EmployeeParams, response: { 200: Employee, 404: problem } },
  }, ({ params }) => employee(params.id))
  app.post(url, {
    config: writing, schema: { tags, summary: 'Add an employee', body: EmployeeToSave, response: { 201: Employee, 409: problem, 422: problem } },
  }, async ({ actor, body }, reply) => {
    const { id } = await platform.inTransaction(actor, (work) => saveEmployee(work, body))
    return reply.code(201).send(await employee(id))
  })
  app.put(`${url}:id/`, {
    config: writing, schema: { tags, summary: 'Change an employee', params: EmployeeParams, body: EmployeeToSave, response: { 200: Employee, 404: problem, 409: problem, 422: problem } },
  }, async (request) => {
    const before = await employee(request.params.id)
    await platform.inTransaction(request.actor, (work) => saveEmployee(work, { ...request.body, id: before.id }))
    request.audited.changes = changesBetween(before, request.body, personal)
    return employee(before.id)
  })
}
