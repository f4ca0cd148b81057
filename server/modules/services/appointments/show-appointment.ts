import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { AppointmentStatus } from './appointment.ts'

export type AppointmentRow = {
  id: string, status: AppointmentStatus, starts_at: Temporal.Instant, ends_at: Temporal.Instant, time_zone: string, hold_expires_at: Temporal.Instant | null, order_id: string | null, user_id: string | null
  service: { id: string, slug: string, name: string }, practitioner: { id: string, name: string }, customer_name: string | null, customer_email: string | null, language: Language, note: string | null
  place: 'on_site' | 'video' | 'at_customer', location: string, change_until_hours: number, sequence: number, created_at: Temporal.Instant, to_move: boolean
}

/** Its time was closed since: by a day off, a leave, a shorter day. */
const closedSince = sql`appointment.status in ('pending', 'confirmed') and exists (
  select from services.practitioner_exceptions exception
  where exception.practitioner_id = appointment.practitioner_id and exception.kind = 'closed'
    and (appointment.starts_at at time zone practitioner.time_zone)::date between exception.first_day and exception.last_day
    and extract(hour from appointment.starts_at at time zone practitioner.time_zone) * 60 + extract(minute from appointment.starts_at at time zone practitioner.time_zone) < exception.to_minute
    and extract(hour from appointment.starts_at at time zone practitioner.time_zone) * 60 + extract(minute from appointment.starts_at at time zone practitioner.time_zone)
      + extract(epoch from appointment.ends_at - appointment.starts_at) / 60 > exception.from_minute)`

const rowsOf = (language: Language | 'own') => sql`
  select appointment.id, appointment.status, appointment.starts_at, appointment.ends_at, practitioner.time_zone, appointment.hold_expires_at, appointment.order_id, appointment.user_id,
    jsonb_build_object('id', service.id, 'slug', offer.slug, 'name', offer.name) as service, jsonb_build_object('id', practitioner.id, 'name', practitioner.name) as practitioner,
    appointment.customer_name, appointment.customer_email, appointment.language, appointment.note, service.place, service.location, service.change_until_hours, appointment.sequence,
    appointment.created_at, ${closedSince} as to_move
  from services.appointments appointment
  join services.services service on service.id = appointment.service_id
  join services.practitioners practitioner on practitioner.id = appointment.practitioner_id
  join shop.published_offers offer on offer.product_id = service.product_id and offer.language = ${language === 'own' ? sql`appointment.language` : language}`

/** One appointment; in the words of the customer's own language when none is said. */
export async function appointmentRow(reading: Reading, id: string, language: Language | 'own'): Promise<AppointmentRow | undefined> {
  const { rows } = await sql<AppointmentRow>`${rowsOf(language)} where appointment.id = ${id}::uuid`.execute(reading)
  return rows[0]
}

export type AppointmentFilter = PageRequest & {
  from?: Temporal.PlainDate | undefined, to?: Temporal.PlainDate | undefined, practitioner?: string | undefined, status?: AppointmentStatus | undefined, customer_email?: string | undefined, to_move: boolean
  /** A customer's own. */
  user_id?: string | undefined
  /** Those of the practitioner that this person is. */
  person_id?: string | undefined
}

/** Appointments by time. Holds are left out unless they are asked for: they come and go. */
export async function listAppointments(reading: Reading, { from, to, practitioner, status, customer_email, to_move, user_id, person_id, ...page }: AppointmentFilter, language: Language, now: Temporal.Instant) {
  const conditions = [
    status ? sql`appointment.status = ${status}` : sql`appointment.status not in ('held', 'expired')`,
    ...(from ? [sql`appointment.starts_at >= (${from}::date)::timestamp at time zone practitioner.time_zone`] : []),
    ...(to ? [sql`appointment.starts_at < (${to}::date + 1)::timestamp at time zone practitioner.time_zone`] : []),
    ...(practitioner ? [sql`appointment.practitioner_id = ${practitioner}::uuid`] : []),
    ...(customer_email ? [sql`lower(appointment.customer_email) = lower(${customer_email})`] : []),
    ...(user_id ? [sql`appointment.user_id = ${user_id}::uuid`] : []),
    ...(person_id ? [sql`practitioner.person_id = ${person_id}::uuid`] : []),
    ...(to_move ? [sql`appointment.starts_at > ${now}::timestamptz and ${closedSince}`] : []),
  ]
  const where = sql.join(conditions, sql` and `)
  const [counted, listed] = await Promise.all([
    sql<{ count: number }>`select count(*)::int as count from services.appointments appointment join services.practitioners practitioner on practitioner.id = appointment.practitioner_id where ${where}`.execute(reading),
    sql<AppointmentRow>`${rowsOf(language)} where ${where} order by appointment.starts_at, appointment.id limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading),
  ])
  return { count: counted.rows[0]!.count, results: listed.rows }
}

/** An appointment as it travels, to staff or to its customer. */
export function presentAppointment(row: AppointmentRow, now: Temporal.Instant, by_staff: boolean) {
  const { starts_at, ends_at, change_until_hours, sequence: _, created_at: __, user_id: ___, language: ____, location, ...appointment } = row
  const change_until = starts_at.subtract({ hours: change_until_hours })
  const open = row.status === 'confirmed' && Temporal.Instant.compare(now, starts_at) < 0
  return {
    ...appointment, start: starts_at, end: ends_at, change_until, location: by_staff || row.status === 'confirmed' ? location : '',
    changeable: open && (by_staff || Temporal.Instant.compare(now, change_until) <= 0),
  }
}
