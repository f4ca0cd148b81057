import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Agenda, Hours, ServiceTimes, Span } from './agenda.ts'

export type ServiceWithAgendas = ServiceTimes & {
  id: string
  kind: string
  variant_id: string
  payment: 'online' | 'later'
  price_cents: bigint
  change_until_hours: number
  agendas: Agenda[]
}

type Question = {
  service_id: string
  /** Anybody who gives the service when not said. */
  practitioner_id?: string | undefined
  first_day: Day
  last_day: Day
  now: Temporal.Instant
  /** Only what stands in the way of this one moment is wanted. */
  only_at?: Temporal.Instant | undefined
  /** An appointment that is to be moved does not stand in its own way. */
  except?: string | undefined
  /** Drafts too: for staff. */
  unpublished?: boolean | undefined
}
type Row = Omit<ServiceWithAgendas, 'agendas'> & { agendas: { practitioner_id: string, time_zone: string, weekly: Agenda['weekly'], exceptions: (Hours & { kind: 'closed' | 'extra', first_day: string, last_day: string })[], busy: Span[] }[] }

/** A service that can be booked, with the agendas of those who give it, in one question; undefined when there is none. */
export async function loadAgendas(reading: Reading, { service_id, practitioner_id, first_day, last_day, now, only_at, except, unpublished = false }: Question): Promise<ServiceWithAgendas | undefined> {
  // a day lies within these instants wherever on earth it is
  const from = first_day.subtract({ days: 1 }).toString()
  const to = last_day.add({ days: 2 }).toString()
  const wanted = only_at
    ? sql`tstzrange(${only_at.toString()}::timestamptz - service.buffer_before_minutes * interval '1 minute', ${only_at.toString()}::timestamptz + (service.duration_minutes + service.buffer_after_minutes) * interval '1 minute')`
    : sql`tstzrange(${from}::timestamptz, ${to}::timestamptz)`
  const { rows: [row] } = await sql<Row>`
    select service.id, service.kind, service.variant_id, service.payment, variant.price_cents, service.duration_minutes, service.buffer_before_minutes, service.buffer_after_minutes,
      service.step_minutes, service.notice_minutes, service.horizon_days, service.change_until_hours,
      coalesce((
        select jsonb_agg(jsonb_build_object('practitioner_id', practitioner.id, 'time_zone', practitioner.time_zone,
          'weekly', coalesce((select jsonb_agg(jsonb_build_object('weekday', weekday, 'from_minute', from_minute, 'to_minute', to_minute) order by weekday, from_minute)
            from services.working_hours hours where hours.practitioner_id = practitioner.id), '[]'),
          'exceptions', coalesce((select jsonb_agg(jsonb_build_object('kind', kind, 'first_day', first_day, 'last_day', last_day, 'from_minute', from_minute, 'to_minute', to_minute))
            from services.practitioner_exceptions exception where exception.practitioner_id = practitioner.id and last_day >= ${from}::date and first_day <= ${to}::date), '[]'),
          'busy', coalesce((select jsonb_agg(jsonb_build_object('from', (extract(epoch from lower(occupied)) * 1000)::bigint, 'to', (extract(epoch from upper(occupied)) * 1000)::bigint) order by lower(occupied))
            from services.appointments taken where taken.practitioner_id = practitioner.id and taken.status in ('held', 'pending', 'confirmed')
              and taken.occupied && ${wanted} and taken.id is distinct from ${except ?? null}::uuid
              and (taken.hold_expires_at is null or taken.hold_expires_at > ${now.toString()}::timestamptz)), '[]')
        ) order by practitioner.created_at, practitioner.id)
        from services.service_practitioners gives join services.practitioners practitioner on practitioner.id = gives.practitioner_id and practitioner.active
        where gives.service_id = service.id and (${practitioner_id ?? null}::uuid is null or practitioner.id = ${practitioner_id ?? null}::uuid)), '[]') as agendas
    from services.services service
    join shop.published_variants variant on variant.variant_id = service.variant_id
    where service.id = ${service_id}::uuid and service.kind = 'consultation' and (variant.for_sale or ${unpublished})`.execute(reading)
  return row && { ...row, agendas: row.agendas.map((agenda) => ({ ...agenda, exceptions: agenda.exceptions.map(withDays) })) }
}

const withDays = <E extends { first_day: string, last_day: string }>(exception: E) =>
  ({ ...exception, first_day: Temporal.PlainDate.from(exception.first_day), last_day: Temporal.PlainDate.from(exception.last_day) })
