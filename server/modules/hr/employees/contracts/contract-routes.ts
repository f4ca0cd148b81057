import { Contract, ContractChange, ContractParams, ContractQuery, Contracts, NewContract } from '@comptoir/contract/hr-employees'
import { problem } from '@comptoir/contract/wire'
import type { z } from 'zod'
import type { App } from '#platform/http/app.ts'
import { changesBetween } from '#platform/http/audit.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { unknownContract } from '../../refusals.ts'
import { contractsOf } from './contract-queries.ts'
import { addContract, changeContract, type ContractTerms } from './save-contract.ts'

const url = '/api/admin-dashboard/contracts/'
const tags = ['Staff']
const reading = { permission: 'hr.read' }
const writing = { permission: 'hr.write' }

/** Contracts, a row per version. */
export function contractRoutes(app: App): void {
  const { platform } = app
  const contract = async (id: string) => {
    const { results: [found] } = await contractsOf(platform.reading, { id, page: 1, page_size: 1 })
    if (!found) throw unknownContract
    return found
  }
  app.get(url, { config: reading, schema: { tags, summary: 'Contracts, the newest first', querystring: ContractQuery, response: { 200: Contracts } } }, async (request) => {
    const { count, results } = await contractsOf(platform.reading, request.query)
    return pageAnswer(request, request.query, count, results)
  })
  app.get(`${url}:id/`, { config: reading, schema: { tags, summary: 'One contract', params: ContractParams, response: { 200: Contract, 404: problem } } }, ({ params }) => contract(params.id))
  app.post(url, {
    config: writing,
    schema: { tags, summary: 'Add a version of a contract', description: 'An open contract that began earlier ends the day before.', body: NewContract, response: { 201: Contract, 404: problem, 409: problem, 422: problem } },
  }, async ({ actor, body }, reply) => {
    const { id } = await platform.inTransaction(actor, (work) => addContract(work, { ...typed(body), employee_id: body.employee_id }))
    return reply.code(201).send(await contract(id))
  })
  app.put(`${url}:id/`, {
    config: writing, schema: { tags, summary: 'Correct a contract, or give it an end', params: ContractParams, body: ContractChange, response: { 200: Contract, 404: problem, 409: problem, 422: problem } },
  }, async (request) => {
    const before = await contract(request.params.id)
    await platform.inTransaction(request.actor, (work) => changeContract(work, before.id, typed(request.body)))
    request.audited.changes = changesBetween(before, request.body)
    return contract(before.id)
  })
}

const typed = ({ first_day, last_day, kind, weekly_minutes, fte_bp, schedule, job_title, department_id }: z.output<typeof ContractChange>): ContractTerms => ({
  kind, weekly_minutes, fte_bp, schedule, job_title, department_id,
  first_day: Temporal.PlainDate.from(first_day), last_day: last_day ? Temporal.PlainDate.from(last_day) : null,
})
