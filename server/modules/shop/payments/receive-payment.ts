import { recordCustomerPayment } from '#modules/accounting'
import { dayOf, type Day } from '#kernel/day.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { invoiceOrder } from '../orders/changing/invoice-order.ts'
import { lockOrder, type LockedOrder } from '../orders/lock-order.ts'
import { nothingToPay } from '../orders/order.ts'
import { note } from '../orders/order-events.ts'
import { keepReservation } from '../stock/release-stock.ts'
import { reserveStock } from '../stock/reserve-stock.ts'
import { outOfStock } from '../stock/stock.ts'
import { takeUnfulfillableMoney } from './take-unfulfillable-money.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.order-paid': { order_id: string } }
}

export type ReceivedPayment = {
  order_id: string
  /** The provider's name of the payment, or the bank's reference. */
  reference: string
  /** The day of the money; today when not said. */
  day?: Day | undefined
}

/**
 * The whole amount of an order has arrived: the payment succeeds, the invoice is issued, both are booked, the stock stays
 * promised. Once: the same payment again changes nothing. Money for an order whose hold ran out gets its units back, or,
 * when they are gone, is returned.
 */
export async function receivePayment(work: Work, received: ReceivedPayment): Promise<void> {
  const order = await lockOrder(work, received.order_id)
  if (order.payment_status === 'paid' || order.payment_status === 'partly_refunded' || order.payment_status === 'refunded') return
  if (order.payment_method === 'on_account' && order.invoice_id === null) throw nothingToPay
  if (!await holdsStock(work, order)) return takeUnfulfillableMoney(work, order, received)
  const invoice = order.invoice_id ? { id: order.invoice_id } : await invoiceOrder(work, order, { paid: true })
  const { partner_id } = await work.tx.selectFrom('shop.customers').select('partner_id').where('id', '=', order.customer_id).executeTakeFirstOrThrow()
  const { payment_id } = await recordCustomerPayment(work, {
    partner_id, invoice_id: invoice.id, amount_cents: order.total_incl_vat_cents, day: received.day ?? dayOf(work.now), reference: received.reference,
    by: order.payment_method === 'stripe' || order.payment_method === 'demo' ? 'psp' : 'bank',
  })
  await succeed(work, order, received, payment_id)
  await note(work, order.id, 'paid', { reference: received.reference })
  await work.say('shop.order-paid', { order_id: order.id })
}

/** Whether the order's units are still promised to it; those of an expired order are promised again if they are there. */
async function holdsStock(work: Work, order: LockedOrder): Promise<boolean> {
  if (order.payment_status !== 'expired' && order.cancelled_at === null) return true
  const counted = await work.tx.selectFrom('shop.order_lines as line').innerJoin('shop.variants as variant', 'variant.id', 'line.variant_id')
    .select(['variant.id as variant_id', 'line.quantity']).where('line.order_id', '=', order.id).where('variant.stock_counted', '=', true).execute()
  try {
    await reserveStock(work, order.id, counted, null)
    return true
  } catch (error) {
    if (error instanceof Refusal && error.code === outOfStock.code) return false
    throw error
  }
}

async function succeed(work: Work, order: LockedOrder, { reference }: ReceivedPayment, booked_payment_id: string): Promise<void> {
  const { tx, now } = work
  await tx.updateTable('shop.payments').set({ status: 'succeeded', succeeded_at: now, provider_reference: reference, booked_payment_id }).where('order_id', '=', order.id).execute()
  await tx.updateTable('shop.orders')
    .set({ payment_status: 'paid', cancelled_at: null, hold_expires_at: null, fulfilment_status: order.fulfilment_status === 'unfulfilled' ? 'preparing' : order.fulfilment_status })
    .where('id', '=', order.id).execute()
  await keepReservation(work, order.id)
}
