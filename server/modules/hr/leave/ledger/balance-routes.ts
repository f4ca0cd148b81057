import { GrantedLeave, LeaveBalanceQuery, LeaveBalances, LeaveLineQuery, LeaveLines, NewLeaveLine, StatutoryGrants } from '@comptoir/contract/hr-leave'
import { noContent, problem } from '@comptoir/contract/wire'
import { dayOf } from '#kernel/day.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { callerOf } from '../requests/leave-caller.ts'
import { listBalances, listLeaveLines } from './balance-queries.ts'
import { grantStatutoryLeave } from './grant-statutory.ts'
import { addLeaveLine } from './write-lines.ts'

const url = '/api/admin-dashboard/leave-balances/'
const tags = ['Leave']
const own = { permission: 'hr.self' }
const writing = { permission: 'hr.write' }
const dayIn = (text: string | undefined) => (text === undefined ? undefined : Temporal.PlainDate.from(text))

/** Balances of leave, and the ledger they are the sum of. */
export function balanceRoutes(app: App): void {
  const { platform } = app
  app.get(url, { config: own, schema: { tags, summary: 'Balances on a day', description: 'One’s own, those of one’s team; all for those who look after the staff.', querystring: LeaveBalanceQuery, response: { 200: LeaveBalances } } }, async (request) => {
    const { as_of, scope, ...filter } = request.query
    const day = dayIn(as_of) ?? dayOf(platform.clock())
    const caller = await callerOf(platform.reading, request.actor)
    const { count, results } = await listBalances(platform.reading, request.actor.language, caller, { ...filter, as_of: day, mine: scope === 'mine' })
    return { ...pageAnswer(request, filter, count, results), as_of: day, year: day.year }
  })
  app.get(`${url}lines/`, { config: own, schema: { tags, summary: 'The ledger of an employee', querystring: LeaveLineQuery, response: { 200: LeaveLines } } }, async (request) => {
    const { to, ...filter } = request.query
    const caller = await callerOf(platform.reading, request.actor)
    const { count, results } = await listLeaveLines(platform.reading, request.actor.language, caller, { ...filter, to: dayIn(to) })
    return pageAnswer(request, filter, count, results)
  })
  app.post(`${url}lines/`, {
    config: writing, schema: { tags, summary: 'Grant, correct or carry over', body: NewLeaveLine, response: { 204: noContent, 404: problem, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const { day, expires_on, ...line } = request.body
    await platform.inTransaction(request.actor, (work) => addLeaveLine(work, { ...line, day: dayIn(day), expires_on: dayIn(expires_on) }))
    request.audited.subject_id = line.employee_id
    return reply.code(204).send(null)
  })
  app.post(`${url}grants/`, {
    config: writing, schema: { tags, summary: 'Grant everybody the statutory leave of a year', body: StatutoryGrants, response: { 200: GrantedLeave } },
  }, ({ actor, body }) => platform.inTransaction(actor, (work) => grantStatutoryLeave(work, body)))
}
