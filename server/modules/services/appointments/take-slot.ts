import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { dayOf } from '#kernel/day.ts'
import type { Slot } from '../slots/agenda.ts'
import { findSlots, withAnybody } from '../slots/find-slots.ts'
import { loadAgendas, type ServiceWithAgendas } from '../slots/load-agendas.ts'
import { unknownService } from '../catalogue/offer.ts'
import { HOLD, slotTaken, type Attendee } from './appointment.ts'

/** No service is booked farther ahead: 400 days, in milliseconds. */
const FARTHEST = 400 * 86_400_000

export type SlotToFind = {
  service_id: string
  start: Temporal.Instant
  practitioner_id?: string | undefined
  /** The appointment that is to be moved. */
  except?: string | undefined
  /** Staff book at once what customers must ask for in time, and drafts too. */
  by_staff: boolean
}

/** Whoever can be booked at that moment, the least busy first. Refuses when nobody is free. */
export async function freeSlots(work: Work, { service_id, start, practitioner_id, except, by_staff }: SlotToFind): Promise<{ service: ServiceWithAgendas, free: Slot[] }> {
  const ahead = start.epochMilliseconds - work.now.epochMilliseconds
  if (ahead < 0 || ahead > FARTHEST) throw slotTaken
  const day = dayOf(start, 'UTC')
  // of anybody, the least busy: there the neighbouring days count
  const days = { first_day: day.subtract({ days: 1 }), last_day: day.add({ days: 1 }) }
  const service = await loadAgendas(work.tx, { service_id, practitioner_id, ...days, now: work.now, only_at: practitioner_id === undefined ? undefined : start, except, unpublished: by_staff })
  if (!service) throw unknownService
  const times = by_staff ? { ...service, notice_minutes: 0 } : service
  const at = findSlots({ agendas: service.agendas, times, ...days, now: work.now }).filter((slot) => slot.start === start.epochMilliseconds)
  const [best] = withAnybody(at, service.agendas)
  if (!best) throw slotTaken
  return { service, free: [best, ...at.filter((slot) => slot !== best)] }
}

export type Taking = {
  status: 'held' | 'confirmed'
  user_id: string | null
  attendee?: Attendee | undefined
  language: Language
  note?: string | undefined
}

/** Gives the moment to a customer. Of many who want it at once one gets it: the exclusion constraint decides, and the next practitioner is tried. */
export async function takeSlot(work: Work, service: ServiceWithAgendas, free: readonly Slot[], taking: Taking): Promise<{ id: string, slot: Slot, hold_expires_at: Temporal.Instant | null }> {
  const { tx, now } = work
  const hold_expires_at = taking.status === 'held' ? now.add(HOLD) : null
  for (const slot of free) {
    const id = newId()
    const [, { rows }] = await Promise.all([endStaleHolds(work, service, slot), sql`
      insert into services.appointments (id, service_id, practitioner_id, status, starts_at, ends_at, occupied, hold_expires_at, user_id, customer_name, customer_email, language, note, created_at)
      values (${id}::uuid, ${service.id}::uuid, ${slot.practitioner_id}::uuid, ${taking.status}, ${instant(slot.start)}::timestamptz, ${instant(slot.end)}::timestamptz, ${occupied(service, slot)},
        ${hold_expires_at}::timestamptz, ${taking.user_id}::uuid, ${taking.attendee?.name ?? null}, ${taking.attendee?.email ?? null}, ${taking.language}, ${taking.note ?? null}, ${now}::timestamptz)
      on conflict on constraint appointment_slot_is_free do nothing returning id`.execute(tx)])
    if (rows.length > 0) return { id, slot, hold_expires_at }
  }
  throw slotTaken
}

/** Holds that ran out stop blocking in the very transaction that wants their time. */
export async function endStaleHolds({ tx, now }: Work, service: Pick<ServiceWithAgendas, 'buffer_before_minutes' | 'buffer_after_minutes'>, slot: Slot): Promise<void> {
  await sql`
    update services.appointments set status = 'expired', hold_expires_at = null, ended_at = ${now}::timestamptz
    where practitioner_id = ${slot.practitioner_id}::uuid and status = 'held' and hold_expires_at <= ${now}::timestamptz and occupied && ${occupied(service, slot)}`.execute(tx)
}

/** The time with the buffers around it. */
export const occupied = ({ buffer_before_minutes, buffer_after_minutes }: Pick<ServiceWithAgendas, 'buffer_before_minutes' | 'buffer_after_minutes'>, { start, end }: Pick<Slot, 'start' | 'end'>) =>
  sql`tstzrange(${instant(start - buffer_before_minutes * 60_000)}::timestamptz, ${instant(end + buffer_after_minutes * 60_000)}::timestamptz)`

export const instant = (milliseconds: number) => Temporal.Instant.fromEpochMilliseconds(milliseconds)
