import { addToCart, type CartOwner } from '#modules/shop'
import type { Work } from '#platform/work.ts'
import { attendeeMissing, type Attendee } from './appointment.ts'
import { freeSlots, instant, takeSlot } from './take-slot.ts'

export type NewAppointment = {
  service_id: string
  start: Temporal.Instant
  practitioner_id?: string | undefined
  customer?: Omit<Attendee, 'language'> | undefined
  note?: string | undefined
  /** Whose cart it goes into when it is to be paid. */
  owner: CartOwner
  by_staff: boolean
}

export type BookedAppointment = {
  id: string
  status: 'held' | 'confirmed'
  start: Temporal.Instant
  end: Temporal.Instant
  practitioner_id: string
  hold_expires_at: Temporal.Instant | null
  cart_id: string | null
}

/**
 * Books a time. What is paid online is held for a quarter of an hour and put in the cart: paying the order confirms it. What
 * is free, paid on the spot, or booked by staff for a customer is confirmed at once. Refuses a time that is not free.
 */
export async function bookAppointment(work: Work, wish: NewAppointment): Promise<BookedAppointment> {
  const { service, free } = await freeSlots(work, wish)
  const { language } = work.actor
  const at_once = wish.by_staff || service.payment === 'later' || BigInt(service.price_cents) === 0n
  if (at_once && !wish.customer) throw attendeeMissing
  const status = at_once ? 'confirmed' : 'held'
  const { id, slot, hold_expires_at } = await takeSlot(work, service, free, {
    status, user_id: wish.by_staff ? null : work.actor.user_id ?? null, attendee: wish.customer && { ...wish.customer, language }, language, note: wish.note,
  })
  const cart = at_once ? undefined : await addToCart(work, { owner: wish.owner, variant_id: service.variant_id, quantity: 1, booking_id: id })
  if (at_once) await work.say('services.appointment-confirmed', { appointment_id: id })
  return { id, status, start: instant(slot.start), end: instant(slot.end), practitioner_id: slot.practitioner_id, hold_expires_at, cart_id: cart?.id ?? null }
}
