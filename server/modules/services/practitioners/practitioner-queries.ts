import { sql } from 'kysely'
import type { FastifyRequest } from 'fastify'
import { isId } from '#kernel/identifier.ts'
import { may } from '#platform/actor.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Day } from '#kernel/day.ts'
import { clockOf, unknownPractitioner } from './practitioner.ts'

export type PractitionerRow = { id: string, name: string, person_id: string | null, email: string | null, time_zone: string, active: boolean, service_count: number }

/** Everybody who gives appointments, or only who the caller is. */
export async function listPractitioners(reading: Reading, person_id?: string): Promise<PractitionerRow[]> {
  const { rows } = await sql<PractitionerRow>`
    select practitioner.id, practitioner.name, practitioner.person_id, person.email, practitioner.time_zone, practitioner.active,
      (select count(*)::int from services.service_practitioners gives where gives.practitioner_id = practitioner.id) as service_count
    from services.practitioners practitioner left join identity.published_people person on person.id = practitioner.person_id
    where ${person_id ?? null}::uuid is null or practitioner.person_id = ${person_id ?? null}::uuid
    order by practitioner.active desc, practitioner.created_at, practitioner.id limit 200`.execute(reading)
  return rows
}

export async function weeklyHours(reading: Reading, practitioner_id: string) {
  const rows = await reading.selectFrom('services.working_hours').select(['weekday', 'from_minute', 'to_minute']).where('practitioner_id', '=', practitioner_id).orderBy('weekday').orderBy('from_minute').limit(70).execute()
  return rows.map(({ weekday, from_minute, to_minute }) => ({ weekday, from: clockOf(from_minute), to: clockOf(to_minute) }))
}

/** What is different from the usual week, from a day on. */
export async function exceptionsFrom(reading: Reading, practitioner_id: string, day: Day) {
  const rows = await reading.selectFrom('services.practitioner_exceptions').select(['id', 'kind', 'first_day', 'last_day', 'from_minute', 'to_minute', 'reason', 'leave_request_id'])
    .where('practitioner_id', '=', practitioner_id).where('last_day', '>=', day).orderBy('first_day').orderBy('id').limit(200).execute()
  return rows.map(({ from_minute, to_minute, leave_request_id, kind, ...row }) => ({ ...row, kind: kind as 'closed' | 'extra', from: clockOf(from_minute), to: clockOf(to_minute), by_leave: leave_request_id !== null }))
}

/** A practitioner whose agenda the caller may keep: their own, or anybody's with `services.calendar.all`. */
export async function openPractitioner({ actor, server }: FastifyRequest, id: string): Promise<string> {
  const row = isId(id) ? await server.platform.reading.selectFrom('services.practitioners').select('person_id').where('id', '=', id).executeTakeFirst() : undefined
  if (!row || !(may(actor, 'services.calendar.all') || (row.person_id !== null && row.person_id === actor.user_id))) throw unknownPractitioner
  return id
}
