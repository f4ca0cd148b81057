import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { releaseStock } from '../../stock/release-stock.ts'
import { giveBackPromotion } from '../../promotions/use-promotion.ts'
import { lockOrder, type LockedOrder } from '../lock-order.ts'
import { note } from '../order-events.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.order-cancelled': { order_id: string, reason: 'cancelled' | 'expired' } }
}

export const notCancellable = new Refusal('shop/not-cancellable', 409, {
  fr: 'Cette commande ne peut plus être annulée : remboursez-la plutôt.', nl: 'Deze bestelling kan niet meer geannuleerd worden: betaal ze eerder terug.',
  de: 'Diese Bestellung kann nicht mehr storniert werden: erstatten Sie sie stattdessen.', en: 'This order can no longer be cancelled: refund it instead.',
})

/** Ends an order that is neither paid nor shipped and gives its units back. Cancelling twice changes nothing. */
export async function cancelOrder(work: Work, { order_id }: { order_id: string }): Promise<void> {
  const order = await lockOrder(work, order_id)
  if (order.cancelled_at) return
  if (!untouched(order)) throw notCancellable
  await releaseStock(work, order_id)
  if (order.promotion_id) await giveBackPromotion(work, order_id)
  await work.tx.updateTable('shop.orders').set({ cancelled_at: work.now, hold_expires_at: null }).where('id', '=', order_id).execute()
  await note(work, order_id, 'cancelled')
  if (order.has_bookings) await work.say('shop.bookings-to-follow', { order_id })
  await work.say('shop.order-cancelled', { order_id, reason: 'cancelled' })
}

/** Neither paid nor sent. An order that cost nothing counts as paid from the start, and can be cancelled until it is sent. */
function untouched({ invoice_id, payment_status, fulfilment_status, total_incl_vat_cents }: LockedOrder): boolean {
  if (total_incl_vat_cents === 0n) return fulfilment_status === 'preparing' || fulfilment_status === 'not_needed'
  return invoice_id === null && (payment_status === 'pending' || payment_status === 'failed' || payment_status === 'expired')
}
