import { LeaveCost, LeaveCostQuery, LeaveRequest, LeaveRequestChange, LeaveRequestParams, LeaveRequestQuery, LeaveRequests, NewLeaveRequest } from '@comptoir/contract/hr-leave'
import { noContent, problem } from '@comptoir/contract/wire'
import type { z } from 'zod'
import { dayOf } from '#kernel/day.ts'
import type { Actor } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { noEmployee } from '../../refusals.ts'
import { totalOf } from '../counting/half-days.ts'
import { leaveForOthers, unknownLeaveRequest } from '../refusals.ts'
import { usedLeaveType } from '../types/leave-types.ts'
import { isId } from '#kernel/identifier.ts'
import { callerOf } from './leave-caller.ts'
import { leaveCost } from './leave-cost.ts'
import { changeDraft, discardDraft, requestLeave, submitDraft, type LeaveToRequest } from './request-leave.ts'
import { leftAfter, listRequests, type RequestFilter } from './request-queries.ts'

export const url = '/api/admin-dashboard/leave-requests/'
const tags = ['Leave']
const config = { permission: 'hr.self' }
const params = LeaveRequestParams
const changed = { 200: LeaveRequest, 403: problem, 404: problem, 409: problem, 422: problem }

/** Reads requests as the caller may see them. */
export function requestReader({ platform }: App) {
  const list = async (actor: Actor, filter: RequestFilter) =>
    listRequests(platform.reading, actor.language, await callerOf(platform.reading, actor), dayOf(platform.clock()), filter)
  const one = async (actor: Actor, id: string) => {
    const { results: [found] } = await list(actor, { id, scope: 'all', page: 1, page_size: 1 })
    if (!found) throw unknownLeaveRequest
    return found
  }
  return { list, one }
}

/** Leave as it is asked for: one's own, and for others by those who look after the staff. */
export function requestRoutes(app: App): void {
  const { platform } = app
  const { list, one } = requestReader(app)
  app.get(url, { config, schema: { tags, summary: 'Leave requests that the caller may see', querystring: LeaveRequestQuery, response: { 200: LeaveRequests } } }, async (request) => {
    const { count, results } = await list(request.actor, request.query)
    return pageAnswer(request, request.query, count, results)
  })
  app.get(`${url}cost/`, {
    config, schema: { tags, summary: 'What leave would cost', querystring: LeaveCostQuery, response: { 200: LeaveCost, 403: problem, 404: problem, 422: problem } },
  }, async ({ actor, query }) => {
    const caller = await callerOf(platform.reading, actor)
    const employee_id = query.employee_id ?? caller.employee_id
    if (employee_id === undefined || !isId(employee_id)) throw noEmployee
    if (employee_id !== caller.employee_id && !caller.reads) throw leaveForOthers
    const { counted } = await usedLeaveType(platform.reading, query.type_id)
    const cost = await leaveCost(platform.reading, employee_id, typed(query))
    return { half_days: totalOf(cost), years: await leftAfter(platform.reading, { employee_id, type_id: query.type_id, counted }, cost) }
  })
  app.get(`${url}:id/`, { config, schema: { tags, summary: 'One leave request', params, response: { 200: LeaveRequest, 404: problem } } }, ({ actor, params }) => one(actor, params.id))
  app.post(url, {
    config, schema: { tags, summary: 'Ask for leave, or keep a draft of it', body: NewLeaveRequest, response: { 201: LeaveRequest, 403: problem, 404: problem, 409: problem, 422: problem } },
  }, async ({ actor, body }, reply) => {
    const { id } = await platform.inTransaction(actor, (work) => requestLeave(work, { ...typed(body), employee_id: body.employee_id, draft: body.draft }))
    return reply.code(201).send(await one(actor, id))
  })
  app.put(`${url}:id/`, { config, schema: { tags, summary: 'Change a draft', params, body: LeaveRequestChange, response: changed } }, async ({ actor, params, body }) => {
    await platform.inTransaction(actor, (work) => changeDraft(work, params.id, typed(body)))
    return one(actor, params.id)
  })
  app.delete(`${url}:id/`, { config, schema: { tags, summary: 'Throw a draft away', params, response: { 204: noContent, 404: problem, 409: problem } } }, async ({ actor, params }, reply) => {
    await platform.inTransaction(actor, (work) => discardDraft(work, params.id))
    return reply.code(204).send(null)
  })
  app.post(`${url}:id/submit/`, { config, schema: { tags, summary: 'Ask for what was a draft', params, response: changed } }, async ({ actor, params }) => {
    await platform.inTransaction(actor, (work) => submitDraft(work, params.id))
    return one(actor, params.id)
  })
}

const typed = ({ type_id, first_day, last_day, half, note }: z.output<typeof LeaveRequestChange> | (z.output<typeof LeaveCostQuery> & { note?: string })): LeaveToRequest =>
  ({ type_id, note, half: half ?? null, first_day: Temporal.PlainDate.from(first_day), last_day: Temporal.PlainDate.from(last_day) })
