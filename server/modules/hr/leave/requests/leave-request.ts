import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import type { Half } from '../counting/half-days.ts'
import { unknownLeaveRequest } from '../refusals.ts'
import { callerOf, type LeaveCaller } from './leave-caller.ts'

export type LeaveStatus = 'draft' | 'requested' | 'approved' | 'refused' | 'cancelled'

/** What other modules are told of leave; `user_id` is the account of whoever is away, if they have one. */
export type LeaveFacts = { request_id: string; user_id: string | null; first_day: string; last_day: string; half: Half | null }

declare module '#platform/work.ts' {
  interface Events {
    'hr.leave-requested': { request_id: string }
    'hr.leave-approved': LeaveFacts
    'hr.leave-refused': { request_id: string }
    /** Said of leave that had been approved. */
    'hr.leave-cancelled': LeaveFacts
  }
}

export type HeldRequest = {
  id: string
  employee_id: string
  type_id: string
  first_day: Day
  last_day: Day
  half: Half | null
  status: LeaveStatus
  user_id: string | null
  manager_id: string | null
}

/** A request that the caller may see, held until the commit. Throws `unknownLeaveRequest`: also for what is none of their business. */
export async function holdRequest(work: Work, id: string): Promise<{ request: HeldRequest; caller: LeaveCaller; own: boolean; leads: boolean }> {
  const { tx, actor } = work
  const caller = await callerOf(tx, actor)
  const found = isId(id)
    ? await tx.selectFrom('hr.leave_requests as r').innerJoin('hr.employees as e', 'e.id', 'r.employee_id').where('r.id', '=', id).forUpdate('r')
      .select(['r.id', 'r.employee_id', 'r.type_id', 'r.first_day', 'r.last_day', 'r.half', 'r.status', 'e.user_id', 'e.manager_id']).executeTakeFirst()
    : undefined
  const request = found as HeldRequest | undefined
  const own = request !== undefined && request.employee_id === caller.employee_id
  const leads = request?.manager_id != null && request.manager_id === caller.employee_id
  if (!request || !(own || request.status !== 'draft' && (leads || caller.reads))) throw unknownLeaveRequest
  return { request, caller, own, leads }
}

export const factsOf = ({ id, user_id, first_day, last_day, half }: HeldRequest): LeaveFacts =>
  ({ request_id: id, user_id, first_day: first_day.toString(), last_day: last_day.toString(), half })
