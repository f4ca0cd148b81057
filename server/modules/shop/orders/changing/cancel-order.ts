import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { releaseStock } from '../../stock/release-stock.ts'
import { lockOrder } from '../lock-order.ts'
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
  const untouched = order.invoice_id === null && (order.payment_status === 'pending' || order.payment_status === 'failed' || order.payment_status === 'expired')
  if (!untouched) throw notCancellable
  await releaseStock(work, order_id)
  await work.tx.updateTable('shop.orders').set({ cancelled_at: work.now, hold_expires_at: null }).where('id', '=', order_id).execute()
  await note(work, order_id, 'cancelled')
  await work.say('shop.order-cancelled', { order_id, reason: 'cancelled' })
}
