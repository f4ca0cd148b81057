import { sql } from 'kysely'
import { dayOf, type Day } from '#kernel/day.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { withdrawableUntil } from '../after-sale/withdrawal-term.ts'
import { lockOrder } from '../lock-order.ts'
import { note } from '../order-events.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.order-delivered': { order_id: string } }
}

export const notDeliverable = new Refusal('shop/not-deliverable', 409, {
  fr: 'Seule une commande entièrement expédiée peut être livrée, et au plus tôt le jour de son envoi.', nl: 'Alleen een volledig verzonden bestelling kan geleverd zijn, en ten vroegste op de dag van de verzending.',
  de: 'Nur eine vollständig versandte Bestellung kann geliefert sein, und frühestens am Tag des Versands.', en: 'Only an order that was wholly sent can be delivered, and on the day it was sent at the earliest.',
})

/** The last parcel arrived; from that day on the time to withdraw runs. */
export async function deliverOrder(work: Work, { order_id, day = dayOf(work.now) }: { order_id: string, day?: Day | undefined }): Promise<void> {
  const { tx, now } = work
  const order = await lockOrder(work, order_id)
  if (order.fulfilment_status === 'delivered') return
  const { sent } = await tx.selectFrom('shop.shipments').select((is) => is.fn.max('shipped_at').as('sent')).where('order_id', '=', order_id).executeTakeFirstOrThrow()
  const possible = sent && Temporal.PlainDate.compare(day, dayOf(sent)) >= 0 && Temporal.PlainDate.compare(day, dayOf(now)) <= 0
  if (order.fulfilment_status !== 'shipped' || !possible) throw notDeliverable
  const delivered_at = day.equals(dayOf(now)) ? now : day.toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '23:59:59' }).toInstant()
  await tx.updateTable('shop.orders').set({ fulfilment_status: 'delivered', delivered_at }).where('id', '=', order_id).execute()
  await note(work, order_id, 'delivered', { day: day.toString() })
  await work.say('shop.order-delivered', { order_id })
}

const BATCH = 500

/** An order is complete when its time to withdraw is over and nothing is on its way back; runs every night. */
export async function completeOrders(platform: Pick<Platform, 'reading' | 'inTransaction' | 'actor' | 'clock'>): Promise<void> {
  const now = platform.clock()
  const due = await platform.reading.selectFrom('shop.orders').select(['id', 'fulfilment_status', 'delivered_at', 'placed_at'])
    .where('completed_at', 'is', null).where('delivered_at', '<', now.subtract({ hours: 24 * 14 }))
    .where(sql<boolean>`not exists (select from shop.returns where order_id = shop.orders.id and state in ('expected', 'received', 'restocked'))`)
    .orderBy('delivered_at').limit(BATCH).execute()
  const over = due.filter((order) => Temporal.PlainDate.compare(dayOf(now), withdrawableUntil(order)!) > 0).map(({ id }) => id)
  if (over.length === 0) return
  await platform.inTransaction(platform.actor, async ({ tx }) => {
    await sql`
      with complete as (update shop.orders set completed_at = ${now.toString()}::timestamptz where id = any (${over}::uuid[]) and completed_at is null returning id)
      insert into shop.order_events (order_id, kind, made_at) select id, 'completed', ${now.toString()}::timestamptz from complete`.execute(tx)
  })
}
