import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { releaseStock } from '../../stock/release-stock.ts'
import { giveBackPromotion } from '../../promotions/use-promotion.ts'
import { lockOrder } from '../lock-order.ts'
import { note } from '../order-events.ts'

const BATCH = 200

/** Ends the orders whose time to pay ran out, each in its own transaction; runs every minute. */
export async function expireOrders(platform: Pick<Platform, 'reading' | 'inTransaction' | 'actor' | 'clock'>): Promise<void> {
  const due = await platform.reading.selectFrom('shop.orders').select('id')
    .where('payment_status', '=', 'pending').where('cancelled_at', 'is', null).where('hold_expires_at', '<=', platform.clock()).limit(BATCH).execute()
  for (const { id } of due) await platform.inTransaction(platform.actor, (work) => expireOrder(work, id))
}

/** Gives the units back to the shop when the order is still unpaid. */
export async function expireOrder(work: Work, order_id: string): Promise<void> {
  const order = await lockOrder(work, order_id)
  if (order.payment_status !== 'pending' || order.cancelled_at || !order.hold_expires_at || Temporal.Instant.compare(order.hold_expires_at, work.now) > 0) return
  await releaseStock(work, order_id)
  if (order.promotion_id) await giveBackPromotion(work, order_id)
  await work.tx.updateTable('shop.orders').set({ payment_status: 'expired', hold_expires_at: null }).where('id', '=', order_id).execute()
  await note(work, order_id, 'expired')
  if (order.has_bookings) await work.say('shop.bookings-to-follow', { order_id })
  await work.say('shop.order-cancelled', { order_id, reason: 'expired' })
}
