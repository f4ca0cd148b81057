import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownPractitioner, unknownTimeZone } from './practitioner.ts'

export type PractitionerToSave = { id?: string | undefined, name: string, person_id: string | null, time_zone: string, active: boolean }

/** Creates or changes somebody who gives appointments. */
export async function savePractitioner({ tx, now }: Work, { id, ...row }: PractitionerToSave): Promise<{ id: string }> {
  demandTimeZone(row.time_zone)
  if (id === undefined) {
    const made = newId()
    await tx.insertInto('services.practitioners').values({ id: made, ...row, created_at: now }).execute()
    return { id: made }
  }
  const changed = await tx.updateTable('services.practitioners').set(row).where('id', '=', id).returning('id').executeTakeFirst()
  if (!changed) throw unknownPractitioner
  return { id }
}

function demandTimeZone(time_zone: string): void {
  try {
    Temporal.PlainDate.from('2026-01-01').toZonedDateTime(time_zone)
  } catch {
    throw unknownTimeZone
  }
}
