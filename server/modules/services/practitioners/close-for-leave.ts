import type { Listener } from '#platform/module.ts'
import { addException } from './change-availability.ts'

const NOON = 720
const MIDNIGHT = 1_440
const hoursOfHalf = { am: { from_minute: 0, to_minute: NOON }, pm: { from_minute: NOON, to_minute: MIDNIGHT }, whole: { from_minute: 0, to_minute: MIDNIGHT } }

/** Approved leave, as `hr` declares it, closes the agenda of whoever takes it, if they give appointments. */
export const closesForLeave: Listener<'hr.leave-approved'> = {
  hears: 'hr.leave-approved', name: 'services.close-for-leave',
  async act(work, { request_id, user_id, first_day, last_day, half }) {
    if (user_id === null) return
    const practitioner = await work.tx.selectFrom('services.practitioners').select('id').where('person_id', '=', user_id).executeTakeFirst()
    if (!practitioner) return
    await addException(work, {
      practitioner_id: practitioner.id, kind: 'closed', first_day: Temporal.PlainDate.from(first_day), last_day: Temporal.PlainDate.from(last_day), ...hoursOfHalf[half ?? 'whole'],
      reason: '', leave_request_id: request_id,
    })
  },
}

/** Leave that is given up opens it again. */
export const opensAfterLeave: Listener<'hr.leave-cancelled'> = {
  hears: 'hr.leave-cancelled', name: 'services.open-after-leave',
  async act({ tx }, { request_id }) {
    await tx.deleteFrom('services.practitioner_exceptions').where('leave_request_id', '=', request_id).execute()
  },
}
