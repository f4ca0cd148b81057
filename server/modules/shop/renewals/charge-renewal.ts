import { invoiceResidual } from '#modules/accounting'
import type { Listener } from '#platform/module.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { note } from '../orders/order-events.ts'
import { receivePayment } from '../payments/receive-payment.ts'
import { chargeAtStripe } from '../payments/stripe/charge-at-stripe.ts'

declare module '#platform/work.ts' {
  /** The saved way of paying did not pay: refused, expired, or the bank wants its owner. */
  interface Events { 'shop.renewal-declined': { order_id: string, attempt: number, reason: string } }
}

/** Takes the money of a renewal without its buyer: one call, once per attempt, between two transactions. */
export const chargeRenewal: Listener<'shop.renewal-to-charge'> = {
  hears: 'shop.renewal-to-charge', name: 'shop.charge-renewal',
  async reach(platform, { order_id, attempt }) {
    const payment = await openPayment(platform, order_id)
    // paid by a transfer that the books already know: the order follows by itself
    if (!payment || (payment.invoice_id && await invoiceResidual(platform.reading, payment.invoice_id) === 0n)) return
    const declined = payment.method === 'demo' ? await chargeDemo(platform, order_id, payment.number) : await chargeAtStripe(platform, { ...payment, attempt })
    if (declined) await platform.inTransaction(platform.actor, (work) => decline(work, { order_id, attempt, reason: declined }))
  },
}

const openPayment = ({ reading }: Platform, order_id: string) =>
  reading.selectFrom('shop.payments as payment').innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id')
    .select(['payment.id as payment_id', 'payment.order_id', 'payment.method', 'payment.amount_cents', 'payment.currency', 'payment.provider_reference', 'placed.number', 'placed.invoice_id', 'placed.renews_order_id'])
    .where('payment.order_id', '=', order_id).where('payment.status', '=', 'pending').where('placed.payment_status', '=', 'pending').where('placed.cancelled_at', 'is', null).where('placed.renews_order_id', 'is not', null).executeTakeFirst()

/** The demo provider always pays, and is nobody in production. */
async function chargeDemo({ configuration, inTransaction, actor }: Platform, order_id: string, number: string): Promise<string | undefined> {
  if (configuration.production) return 'no_provider'
  await inTransaction(actor, (work) => receivePayment(work, { order_id, reference: `demo ${number}` }))
  return undefined
}

/** Told once per attempt, however often the job runs: the timeline's row is the witness. */
async function decline(work: Work, { order_id, attempt, reason }: { order_id: string, attempt: number, reason: string }): Promise<void> {
  const order = await work.tx.selectFrom('shop.orders').select(['payment_status', 'cancelled_at']).where('id', '=', order_id).forUpdate().executeTakeFirstOrThrow()
  if (order.payment_status !== 'pending' || order.cancelled_at) return
  await note(work, order_id, 'payment_failed', { reason, attempt: String(attempt) })
  await work.say('shop.renewal-declined', { order_id, attempt, reason })
}

/** Tries a renewal that is still unpaid once more. */
export const chargeAgain = (work: Work, order_id: string, attempt: number): Promise<void> => work.say('shop.renewal-to-charge', { order_id, attempt })
