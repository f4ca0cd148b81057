import { isId, newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { noEmployee, unknownEmployee } from '../../refusals.ts'
import { totalOf, type Stretch } from '../counting/half-days.ts'
import { takeLeave } from '../ledger/write-lines.ts'
import { leaveDoesNotMove, leaveForOthers } from '../refusals.ts'
import { usedLeaveType } from '../types/leave-types.ts'
import { callerOf, type LeaveCaller } from './leave-caller.ts'
import { leaveCost } from './leave-cost.ts'
import { holdRequest } from './leave-request.ts'

export type LeaveToRequest = Stretch & { type_id: string; note?: string | undefined }

/**
 * Asks for leave: its half days leave the balance now and come back when it is refused or cancelled, so two requests never spend
 * the same day. A draft asks nobody and takes nothing. Only those who look after the staff enter leave for somebody else.
 * Throws `noEmployee`, `leaveForOthers`, `unknownLeaveType` and what `leaveCost` throws; the database adds `leaveOverlaps` and
 * `balanceTooLow`.
 */
export async function requestLeave(work: Work, { employee_id, draft, ...leave }: LeaveToRequest & { employee_id?: string | undefined; draft: boolean }): Promise<{ id: string }> {
  const { tx, actor, now } = work
  const employee = await employeeFor(work, await callerOf(tx, actor), employee_id)
  await usedLeaveType(tx, leave.type_id)
  await leaveCost(tx, employee, leave)
  const id = newId()
  await tx.insertInto('hr.leave_requests').values({ id, employee_id: employee, ...rowOf(leave), status: 'draft', made_by: actor.user_id ?? null, created_at: now }).execute()
  if (!draft) await ask(work, { id, employee_id: employee, ...leave })
  return { id }
}

/** Changes a draft of one's own. */
export async function changeDraft(work: Work, id: string, leave: LeaveToRequest): Promise<void> {
  const { employee_id } = await holdDraft(work, id)
  await usedLeaveType(work.tx, leave.type_id)
  await leaveCost(work.tx, employee_id, leave)
  await work.tx.updateTable('hr.leave_requests').set(rowOf(leave)).where('id', '=', id).execute()
}

/** Asks for what was a draft. */
export async function submitDraft(work: Work, id: string): Promise<void> {
  const draft = await holdDraft(work, id)
  await usedLeaveType(work.tx, draft.type_id)
  await ask(work, draft)
}

/** Throws a draft away. */
export async function discardDraft(work: Work, id: string): Promise<void> {
  await holdDraft(work, id)
  await work.tx.deleteFrom('hr.leave_requests').where('id', '=', id).execute()
}

async function ask(work: Work, { id, employee_id, type_id, ...stretch }: Stretch & { id: string; employee_id: string; type_id: string }): Promise<void> {
  const cost = await leaveCost(work.tx, employee_id, stretch)
  await work.tx.updateTable('hr.leave_requests').set({ status: 'requested', half_days: totalOf(cost), requested_at: work.now }).where('id', '=', id).execute()
  await takeLeave(work, { id, employee_id, type_id, first_day: stretch.first_day }, cost)
  await work.say('hr.leave-requested', { request_id: id })
}

/** The employee whose leave it is, held, so that contracts do not change under the count. */
async function employeeFor({ tx }: Work, { employee_id: own, writes }: LeaveCaller, employee_id: string | undefined): Promise<string> {
  if (employee_id === undefined && own === undefined) throw noEmployee
  const wanted = employee_id ?? own!
  if (wanted !== own && !writes) throw leaveForOthers
  const found = isId(wanted) && await tx.selectFrom('hr.employees').select('id').where('id', '=', wanted).forShare().executeTakeFirst()
  if (!found) throw unknownEmployee.at('/employee_id')
  return found.id
}

async function holdDraft(work: Work, id: string) {
  const { request } = await holdRequest(work, id)
  if (request.status !== 'draft') throw leaveDoesNotMove
  return request
}

const rowOf = ({ type_id, first_day, last_day, half, note }: LeaveToRequest) => ({ type_id, first_day, last_day, half, note: note || null })
