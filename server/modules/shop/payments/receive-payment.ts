import { sql } from 'kysely'
import { issuePaidInvoice, recordCustomerPayment } from '#modules/accounting'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { bookings } from '../bookings/bookings.ts'
import { invoiceOf, partnerOf } from '../orders/changing/invoice-order.ts'
import { lockOrder, type LockedOrder } from '../orders/lock-order.ts'
import { nothingToPay } from '../orders/order.ts'
import { usePromotionAgain } from '../promotions/use-promotion.ts'
import { releaseStock } from '../stock/release-stock.ts'
import { reserveStock } from '../stock/reserve-stock.ts'
import { outOfStock } from '../stock/stock.ts'
import { moneyOf, type ReceivedPayment } from './received-payment.ts'
import { takeUnfulfillableMoney } from './take-unfulfillable-money.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.order-paid': { order_id: string } }
}

/**
 * The whole amount of an order has arrived: the payment succeeds, the invoice is issued, both are booked, the stock stays
 * promised. Once: the same payment again changes nothing. Money for an order whose hold ran out gets its units back, or,
 * when they are gone, is returned. The journals come last: whoever posts holds their counters until the commit.
 */
export async function receivePayment(work: Work, received: ReceivedPayment): Promise<void> {
  const order = await lockOrder(work, received.order_id)
  if (order.payment_status === 'paid' || order.payment_status === 'partly_refunded' || order.payment_status === 'refunded') return
  if (order.payment_method === 'on_account' && order.invoice_id === null) throw nothingToPay
  // an invoice that was credited to the last cent asks for nothing any more
  if (order.invoice_id !== null && order.cancelled_at !== null) return takeUnfulfillableMoney(work, order, received)
  if (!await holdsStock(work, order) || !await holdsCoupon(work, order)) return takeUnfulfillableMoney(work, order, received)
  const money = moneyOf(work, order, received)
  const booked = order.invoice_id
    ? await payInvoice(work, order, order.invoice_id, money)
    : await issuePaidInvoice(work, await invoiceOf(work, order, { paid: true }), money)
  work.withCommit(markPaid(work, order, { ...booked, reference: received.reference, saved: received.saved }))
  if (order.has_bookings) await work.say('shop.bookings-to-follow', { order_id: order.id })
  await work.say('shop.order-paid', { order_id: order.id })
}

/** An order that was invoiced before its money came: now what is asked of it is paid, less than its total when some of it was credited. */
async function payInvoice(work: Work, order: LockedOrder, invoice_id: string, money: ReturnType<typeof moneyOf>) {
  const { amount_cents } = await work.tx.selectFrom('shop.payments').select('amount_cents').where('order_id', '=', order.id).executeTakeFirstOrThrow()
  const { payment_id } = await recordCustomerPayment(work, { ...money, partner_id: await partnerOf(work, order), invoice_id, amount_cents })
  return { invoice: { id: invoice_id, number: undefined }, payment_id }
}

/** Whether the order's units are still promised to it; those of an expired order are promised again if they are there. */
async function holdsStock(work: Work, order: LockedOrder): Promise<boolean> {
  if (order.payment_status !== 'expired' && order.cancelled_at === null) return true
  if (order.has_bookings && !await bookings().promiseAgain(work, order.id)) return false
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

/** The same for what its code took off: a use that went to somebody else in between is gone like a unit. */
async function holdsCoupon(work: Work, { id, promotion_id, payment_status, cancelled_at, email, user_id }: LockedOrder): Promise<boolean> {
  if (promotion_id === null || (payment_status !== 'expired' && cancelled_at === null)) return true
  if (await usePromotionAgain(work, { order_id: id, promotion_id, email, user_id: user_id ?? undefined })) return true
  await releaseStock(work, id)
  return false
}

/** The order is paid and its units stay promised until they are shipped; order, payment and timeline point at what was booked. */
async function markPaid({ tx, actor, now }: Work, { id, fulfilment_status }: LockedOrder, booked: { invoice: { id: string, number: string | undefined }, payment_id: string, reference: string, saved: ReceivedPayment['saved'] }): Promise<void> {
  const { invoice, payment_id, reference, saved } = booked
  const events = JSON.stringify([...(invoice.number ? [{ kind: 'invoiced', facts: { number: invoice.number } }] : []), { kind: 'paid', facts: { reference } }])
  await sql`
    with kept as (
      update shop.stock_reservations set expires_at = null where order_id = ${id} and expires_at is not null
    ), paid as (
      update shop.orders set payment_status = 'paid', cancelled_at = null, hold_expires_at = null, invoice_id = ${invoice.id},
        fulfilment_status = ${fulfilment_status === 'unfulfilled' ? 'preparing' : fulfilment_status}
      where id = ${id}
    ), succeeded as (
      update shop.payments set status = 'succeeded', succeeded_at = ${now.toString()}::timestamptz, provider_reference = ${reference}, booked_payment_id = ${payment_id}::uuid,
        provider_customer = ${saved?.customer ?? null}, provider_method = ${saved?.method ?? null}
      where order_id = ${id}
    )
    insert into shop.order_events (order_id, kind, facts, made_by, made_at)
    select ${id}::uuid, kind, facts, ${actor.user_id ?? null}::uuid, ${now.toString()}::timestamptz
    from jsonb_to_recordset(${events}::jsonb) as events(kind text, facts jsonb)`.execute(tx)
}
