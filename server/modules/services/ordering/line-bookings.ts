import type { Booking, Bookings } from '#modules/shop'
import type { Work } from '#platform/work.ts'
import { appointmentBookings } from './appointment-bookings.ts'
import { subscriptionBookings } from './subscription-bookings.ts'

/** What lines of carts and orders stand for, appointments and subscriptions alike: given to the shop in `app.ts`. */
export const lineBookings: Bookings = {
  async describe(reading, ids, language): Promise<ReadonlyMap<string, Booking>> {
    const [appointments, subscriptions] = await Promise.all([appointmentBookings.describe(reading, ids, language), subscriptionBookings.describe(reading, ids, language)])
    return new Map([...appointments, ...subscriptions])
  },
  async promise(work, ordered) {
    const subscribed = await subscriptionsAmong(work, ordered.ids)
    const booked = ordered.ids.filter((id) => !subscribed.includes(id))
    if (booked.length > 0) await appointmentBookings.promise(work, { ...ordered, ids: booked })
    if (subscribed.length > 0) await subscriptionBookings.promise(work, { ...ordered, ids: subscribed })
  },
  promiseAgain: async (work, order_id) => await appointmentBookings.promiseAgain(work, order_id) && await subscriptionBookings.promiseAgain(work, order_id),
  async release(work, id) {
    await appointmentBookings.release(work, id)
    await subscriptionBookings.release(work, id)
  },
}

async function subscriptionsAmong({ tx }: Work, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.selectFrom('services.subscriptions').select('id').where('id', 'in', [...ids]).limit(ids.length).execute()
  return rows.map(({ id }) => id)
}
