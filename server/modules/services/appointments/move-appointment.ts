import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { notChangeable } from './appointment.ts'
import { demandChangeable, lockAppointment } from './lock-appointment.ts'
import { endStaleHolds, freeSlots, instant, occupied } from './take-slot.ts'

export type Move = { id: string, start: Temporal.Instant, practitioner_id?: string | undefined, by_staff: boolean }

/** Gives the appointment another time, with the same practitioner when nobody else is asked for. Its order line stays what it was. */
export async function moveAppointment(work: Work, { id, start, practitioner_id, by_staff }: Move): Promise<void> {
  const appointment = await lockAppointment(work, id)
  const { status, service_id, starts_at, sequence } = appointment
  if (status !== 'confirmed' && status !== 'pending' && status !== 'held') throw notChangeable
  demandChangeable(work, appointment, by_staff)
  const { service, free: [slot] } = await freeSlots(work, { service_id, start, practitioner_id: practitioner_id ?? appointment.practitioner_id, except: id, by_staff })
  await Promise.all([endStaleHolds(work, service, slot!), sql`
    update services.appointments set practitioner_id = ${slot!.practitioner_id}::uuid, starts_at = ${instant(slot!.start)}::timestamptz, ends_at = ${instant(slot!.end)}::timestamptz,
      occupied = ${occupied(service, slot!)}, sequence = ${sequence + 1}, reminded_at = null
    where id = ${id}::uuid`.execute(work.tx)])
  if (status === 'confirmed') await work.say('services.appointment-moved', { appointment_id: id, was: starts_at.toString() })
}
