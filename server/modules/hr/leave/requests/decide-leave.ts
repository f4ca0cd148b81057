import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import { giveBackLeave } from '../ledger/write-lines.ts'
import { leaveBegun, leaveDoesNotMove, notByOneself, unknownLeaveRequest } from '../refusals.ts'
import { factsOf, holdRequest } from './leave-request.ts'

type Decision = { id: string; decision: 'approved' | 'refused'; reason?: string | undefined }

/**
 * Approves or refuses leave that was asked for: the manager of the employee, or whoever looks after the staff; never oneself.
 * Refused leave goes back to the balance. Throws `unknownLeaveRequest`, `notByOneself`, `leaveDoesNotMove`.
 */
export async function decideLeave(work: Work, { id, decision, reason }: Decision): Promise<void> {
  const { request, caller, own, leads } = await holdRequest(work, id)
  if (own) throw notByOneself
  if (!leads && !caller.writes) throw unknownLeaveRequest
  if (request.status !== 'requested') throw leaveDoesNotMove
  await work.tx.updateTable('hr.leave_requests').set({ status: decision, reason: reason || null, decided_by: caller.user_id ?? null, decided_at: work.now }).where('id', '=', id).execute()
  if (decision === 'refused') await giveBackLeave(work, id)
  await (decision === 'approved' ? work.say('hr.leave-approved', factsOf(request)) : work.say('hr.leave-refused', { request_id: id }))
}

/**
 * Cancels leave and gives its half days back: the employee what waits or has not begun, whoever looks after the staff also what
 * has — but never their own. Throws `unknownLeaveRequest`, `leaveDoesNotMove`, `leaveBegun`.
 */
export async function cancelLeave(work: Work, { id, reason }: { id: string; reason?: string | undefined }): Promise<void> {
  const { request, caller, own } = await holdRequest(work, id)
  if (!own && !caller.writes) throw unknownLeaveRequest
  if (request.status !== 'requested' && request.status !== 'approved') throw leaveDoesNotMove
  const begun = Temporal.PlainDate.compare(request.first_day, dayOf(work.now)) <= 0
  if (own && request.status === 'approved' && begun) throw leaveBegun
  await work.tx.updateTable('hr.leave_requests').set({ status: 'cancelled', reason: reason || null, decided_by: caller.user_id ?? null, decided_at: work.now }).where('id', '=', id).execute()
  await giveBackLeave(work, id)
  if (request.status === 'approved') await work.say('hr.leave-cancelled', factsOf(request))
}
