import { bookedLines, refundOrder } from '#modules/shop'
import type { Work } from '#platform/work.ts'
import { awaitsPayment, notChangeable } from './appointment.ts'
import { demandChangeable, lockAppointment, type LockedAppointment } from './lock-appointment.ts'

export type Cancellation = { id: string, by_staff: boolean, reason?: string | undefined, refund: boolean }

/** Frees the time. A paid line is credited and its money asked back by the shop's own refund, in the same transaction. Twice changes nothing. */
export async function cancelAppointment(work: Work, { id, by_staff, reason, refund }: Cancellation): Promise<{ refunded: boolean }> {
  const appointment = await lockAppointment(work, id)
  if (appointment.status === 'cancelled' || appointment.status === 'expired') return { refunded: false }
  if (appointment.status === 'no_show') throw notChangeable
  if (appointment.status === 'pending') throw awaitsPayment
  demandChangeable(work, appointment, by_staff)
  const refunded = refund && await refundLine(work, appointment, reason ?? 'Rendez-vous annulé')
  await work.tx.updateTable('services.appointments').set({ status: 'cancelled', hold_expires_at: null, ended_at: work.now, sequence: appointment.sequence + 1 }).where('id', '=', id).execute()
  if (appointment.status === 'confirmed') await work.say('services.appointment-cancelled', { appointment_id: id, refunded })
  return { refunded }
}

async function refundLine(work: Work, { id, order_id }: LockedAppointment, reason: string): Promise<boolean> {
  if (order_id === null) return false
  const line = (await bookedLines(work.tx, order_id)).find(({ booking_id }) => booking_id === id)
  if (!line?.refundable) return false
  await refundOrder(work, { order_id, lines: [{ line_id: line.line_id, quantity: 1 }], reason, restock: false })
  return true
}
