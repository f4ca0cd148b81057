import { EmployeeParams, NationalNumber, NationalNumberToSave } from '@comptoir/contract/hr-employees'
import { noContent, problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { forgetNationalNumber, keepNationalNumber, revealNationalNumber } from './national-number.ts'

const url = '/api/admin-dashboard/employees/:id/national-number/'
const tags = ['Staff']
const config = { permission: 'hr.identity' }
const params = EmployeeParams

/** National numbers, for those who do the payroll. Looking at one is a POST, so that the audit log knows who looked. */
export function nationalNumberRoutes(app: App): void {
  const { platform } = app
  const { configuration } = platform
  app.put(url, {
    config, schema: { tags, summary: 'Keep the national number of an employee', params, body: NationalNumberToSave, response: { 204: noContent, 404: problem, 409: problem, 422: problem } },
  }, async ({ actor, params, body }, reply) => {
    await platform.inTransaction(actor, (work) => keepNationalNumber(work, configuration, { ...body, employee_id: params.id }))
    return reply.code(204).send(null)
  })
  app.delete(url, { config, schema: { tags, summary: 'Forget the national number of an employee', params, response: { 204: noContent, 404: problem } } }, async ({ actor, params }, reply) => {
    await platform.inTransaction(actor, (work) => forgetNationalNumber(work, params.id))
    return reply.code(204).send(null)
  })
  app.post(`${url}reveal/`, {
    config, schema: { tags, summary: 'Look at the national number of an employee', description: 'Kept in the audit log.', params, response: { 200: NationalNumber, 404: problem } },
  }, async ({ params }, reply) => {
    reply.header('cache-control', 'private, no-store')
    return { national_number: await revealNationalNumber(platform.reading, configuration, params.id) }
  })
}
