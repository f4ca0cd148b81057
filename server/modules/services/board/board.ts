import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'

/** The zone in which a day of the board begins and ends. */
const belgianTime = sql.lit('Europe/Brussels')

const startOf = (day: Day) => sql`${day}::date::timestamp at time zone ${belgianTime}`
const standing = sql`status in ('pending', 'confirmed')`

export type AppointmentFigures = { today: number, next_seven_days: number, days: { day: Day, appointments: number }[] }
export type TicketFigures = { to_answer: number, urgent: number, unassigned: number, days: { day: Day, opened: number }[] }

/** Appointments that stand: of a day, of the seven that follow, and of each day of a span. */
export async function appointmentFigures(reading: Reading, { today, from, to }: { today: Day, from: Day, to: Day }): Promise<AppointmentFigures> {
  const [{ rows: [near] }, { rows: days }] = await Promise.all([
    sql<{ today: number, next_seven_days: number }>`
      select count(*) filter (where starts_at < ${startOf(today.add({ days: 1 }))})::int as today, count(*) filter (where starts_at >= ${startOf(today.add({ days: 1 }))})::int as next_seven_days
      from services.appointments where starts_at >= ${startOf(today)} and starts_at < ${startOf(today.add({ days: 8 }))} and ${standing}`.execute(reading),
    sql<{ day: Day, appointments: number }>`
      with counted as (
        select (starts_at at time zone ${belgianTime})::date as day, count(*)::int as appointments from services.appointments
        where starts_at >= ${startOf(from)} and starts_at < ${startOf(to.add({ days: 1 }))} and ${standing} group by 1
      )
      select each.day::date as day, coalesce(counted.appointments, 0) as appointments
      from generate_series(${from}::date::timestamp, ${to}::date::timestamp, interval '1 day') as each(day) left join counted on counted.day = each.day::date order by 1`.execute(reading),
  ])
  return { ...near!, days }
}

/** Tickets whose customer waits for an answer, and how many were opened on each day of a span. */
export async function ticketFigures(reading: Reading, { from, to }: { from: Day, to: Day }): Promise<TicketFigures> {
  const [{ rows: [open] }, { rows: days }] = await Promise.all([
    sql<Omit<TicketFigures, 'days'>>`
      select count(*)::int as to_answer, count(*) filter (where priority = 'urgent')::int as urgent, count(*) filter (where assignee_id is null)::int as unassigned
      from services.tickets where status = 'open'`.execute(reading),
    sql<{ day: Day, opened: number }>`
      with counted as (
        select (created_at at time zone ${belgianTime})::date as day, count(*)::int as opened from services.tickets
        where created_at >= ${startOf(from)} and created_at < ${startOf(to.add({ days: 1 }))} group by 1
      )
      select each.day::date as day, coalesce(counted.opened, 0) as opened
      from generate_series(${from}::date::timestamp, ${to}::date::timestamp, interval '1 day') as each(day) left join counted on counted.day = each.day::date order by 1`.execute(reading),
  ])
  return { ...open!, days }
}

/** Reviews that wait to be read. */
export async function reviewsToRead(reading: Reading): Promise<number> {
  const { count } = await reading.selectFrom('services.reviews').select(({ fn }) => fn.countAll<bigint>().as('count')).where('state', '=', 'awaiting').executeTakeFirstOrThrow()
  return Number(count)
}
