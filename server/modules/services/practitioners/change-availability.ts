import { newId } from '#kernel/identifier.ts'
import type { Day } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import type { Hours } from '../slots/agenda.ts'
import { unknownException } from './practitioner.ts'

export type WeeklyHours = Hours & { weekday: number }

/** The whole week at once. Ranges that overlap are refused by the database. */
export async function setWorkingHours({ tx }: Work, { practitioner_id, ranges }: { practitioner_id: string, ranges: readonly WeeklyHours[] }): Promise<void> {
  await tx.deleteFrom('services.working_hours').where('practitioner_id', '=', practitioner_id).execute()
  if (ranges.length > 0) await tx.insertInto('services.working_hours').values(ranges.map((range) => ({ practitioner_id, ...range }))).execute()
}

export type NewException = Hours & { practitioner_id: string, kind: 'closed' | 'extra', first_day: Day, last_day: Day, reason: string, leave_request_id?: string | undefined }

/** Closes days or hours, or opens extra ones. Of one approved leave, once. Appointments that are there stay: `to_move` lists them. */
export async function addException({ tx }: Work, exception: NewException): Promise<{ id: string }> {
  const id = newId()
  await tx.insertInto('services.practitioner_exceptions').values({ id, ...exception })
    .onConflict((conflict) => conflict.constraint('exception_once_per_leave').doNothing()).execute()
  return { id }
}

export async function removeException({ tx }: Work, { practitioner_id, id }: { practitioner_id: string, id: string }): Promise<void> {
  const removed = await tx.deleteFrom('services.practitioner_exceptions').where('id', '=', id).where('practitioner_id', '=', practitioner_id).returning('id').executeTakeFirst()
  if (!removed) throw unknownException
}
