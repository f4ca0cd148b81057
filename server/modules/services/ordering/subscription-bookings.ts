import { sql } from 'kysely'
import type { Booking, Bookings, OrderedBookings } from '#modules/shop'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { everyInterval } from '../subscriptions/interval-words.ts'
import type { IntervalUnit } from '../subscriptions/period.ts'
import { subscriptionPage } from '../subscriptions/subscription-access.ts'
import { subscriptionGone } from '../subscriptions/subscription.ts'

/** What the shop asks of subscriptions. */
export const subscriptionBookings: Bookings = { describe, promise, promiseAgain, release }

async function describe(reading: Reading, ids: readonly string[], language: Language): Promise<ReadonlyMap<string, Booking>> {
  const rows = await reading.selectFrom('services.subscriptions as subscription').innerJoin('services.services as service', 'service.id', 'subscription.service_id')
    .select(['subscription.id', 'subscription.status', 'subscription.interval_unit', 'subscription.interval_count', 'service.interval_unit as unit_now', 'service.interval_count as count_now'])
    .where('subscription.id', 'in', [...ids]).limit(ids.length).execute()
  return new Map(rows.map(({ id, status, interval_unit, interval_count, unit_now, count_now }) => {
    // what is not ordered yet is as the plan says today
    const interval = status === 'chosen' && unit_now !== null ? { unit: unit_now, count: count_now! } : { unit: interval_unit, count: interval_count }
    return [id, {
      text: everyInterval(language, { unit: interval.unit as IntervalUnit, count: interval.count }), status, hold_expires_at: null, renews: true,
      orderable: () => status === 'chosen', page: (configuration, reader) => subscriptionPage(configuration, id, reader),
    }]
  }))
}

/** They become part of the order, with today's interval and price: those are agreed from now on. */
async function promise(work: Work, { order_id, ids, customer }: OrderedBookings): Promise<void> {
  const { rows } = await sql<{ id: string }>`
    update services.subscriptions subscription set status = 'pending', order_id = ${order_id}::uuid, user_id = ${work.actor.user_id ?? null}::uuid,
      customer_name = ${customer.name}, customer_email = ${customer.email}, language = ${customer.language},
      interval_unit = service.interval_unit, interval_count = service.interval_count, price_cents = variant.price_cents, price_includes_vat = variant.price_includes_vat
    from services.services service join shop.published_variants variant using (variant_id)
    where subscription.id = any(${ids}::uuid[]) and subscription.status = 'chosen' and service.id = subscription.service_id and service.interval_unit is not null
    returning subscription.id`.execute(work.tx)
  if (rows.length < ids.length) throw subscriptionGone
}

/** Nobody else wants them: they wait again. */
async function promiseAgain({ tx }: Work, order_id: string): Promise<boolean> {
  await tx.updateTable('services.subscriptions').set({ status: 'pending', ended_at: null }).where('order_id', '=', order_id).where('status', '=', 'expired').execute()
  return true
}

async function release({ tx, now }: Work, id: string): Promise<void> {
  await tx.updateTable('services.subscriptions').set({ status: 'expired', ended_at: now }).where('id', '=', id).where('status', '=', 'chosen').execute()
}
