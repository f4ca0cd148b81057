import type { Work } from '#platform/work.ts'
import { attendeeMissing, awaitsPayment, notChangeable, notStarted, type Attendee } from './appointment.ts'
import { lockAppointment } from './lock-appointment.ts'

/** Staff confirm a held time without waiting for money. Twice changes nothing. */
export async function confirmAppointment(work: Work, { id, customer }: { id: string, customer?: Omit<Attendee, 'language'> | undefined }): Promise<void> {
  const { status, customer_name, customer_email } = await lockAppointment(work, id)
  if (status === 'confirmed') return
  if (status === 'pending') throw awaitsPayment
  if (status !== 'held') throw notChangeable
  const attendee = customer ?? (customer_name && customer_email ? { name: customer_name, email: customer_email } : undefined)
  if (!attendee) throw attendeeMissing
  await work.tx.updateTable('services.appointments').set({ status: 'confirmed', hold_expires_at: null, customer_name: attendee.name, customer_email: attendee.email }).where('id', '=', id).execute()
  await work.say('services.appointment-confirmed', { appointment_id: id })
}

/** Nobody came. */
export async function markNoShow(work: Work, { id }: { id: string }): Promise<void> {
  const { status, starts_at } = await lockAppointment(work, id)
  if (status === 'no_show') return
  if (status !== 'confirmed') throw notChangeable
  if (Temporal.Instant.compare(work.now, starts_at) < 0) throw notStarted
  await work.tx.updateTable('services.appointments').set({ status: 'no_show', ended_at: work.now }).where('id', '=', id).execute()
}
