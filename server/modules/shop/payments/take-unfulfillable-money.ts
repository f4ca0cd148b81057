import { recordCustomerPayment } from '#modules/accounting'
import { newId } from '#kernel/identifier.ts'
import { partnerOf } from '../orders/changing/invoice-order.ts'
import type { Work } from '#platform/work.ts'
import type { LockedOrder } from '../orders/lock-order.ts'
import { note } from '../orders/order-events.ts'
import { moneyOf, type ReceivedPayment } from './received-payment.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.refund-requested': { refund_id: string } }
}

/** Money for goods that are gone: it is booked as an advance, and all of it goes back. Never an order, never kept. */
export async function takeUnfulfillableMoney(work: Work, order: LockedOrder, received: ReceivedPayment): Promise<void> {
  const { tx, now } = work
  const partner_id = await partnerOf(work, order)
  const booked = await recordCustomerPayment(work, {
    ...moneyOf(work, order, received), partner_id, amount_cents: order.total_incl_vat_cents,
  })
  const payment = await tx.updateTable('shop.payments')
    .set({ status: 'succeeded', succeeded_at: now, provider_reference: received.reference, refunded_cents: order.total_incl_vat_cents, booked_payment_id: booked.payment_id })
    .where('order_id', '=', order.id).returning('id').executeTakeFirstOrThrow()
  const refund_id = newId()
  await tx.insertInto('shop.refunds').values({ id: refund_id, payment_id: payment.id, amount_cents: order.total_incl_vat_cents, reason: 'out of stock after the hold', made_at: now }).execute()
  await tx.updateTable('shop.orders').set({ payment_status: 'refunded', cancelled_at: order.cancelled_at ?? now, hold_expires_at: null }).where('id', '=', order.id).execute()
  await note(work, order.id, 'refunded', { reason: 'out_of_stock' })
  await work.say('shop.refund-requested', { refund_id })
}
