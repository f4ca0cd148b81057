import type Stripe from 'stripe'
import type { Platform } from '#platform/platform.ts'
import { note } from '../../orders/order-events.ts'
import { receivePayment } from '../receive-payment.ts'

/** Brings an order to what Stripe says of its PaymentIntent now. The order in which messages arrived does not matter. */
export async function settleIntent(platform: Platform, stripe: Stripe, intent_id: string): Promise<void> {
  const intent = await stripe.paymentIntents.retrieve(intent_id)
  const payment = await platform.reading.selectFrom('shop.payments as payment').innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id').select(['payment.order_id', 'payment.amount_cents', 'payment.currency', 'placed.renews_order_id'])
    .where('payment.method', '=', 'stripe').where('payment.provider_reference', '=', intent.id).executeTakeFirst()
  if (!payment) {
    // either an intent of another system on the same account, or our own whose name was not saved before a crash
    if (intent.metadata['order_id'] && intent.status === 'succeeded') await adopt(platform, intent)
    return
  }
  if (intent.status === 'succeeded') return receive(platform, intent, payment)
  // of a renewal, the job that tried to charge it tells
  if (intent.status === 'requires_payment_method' && intent.last_payment_error && payment.renews_order_id === null) {
    await platform.inTransaction(platform.actor, (work) => note(work, payment.order_id, 'payment_failed', { reason: intent.last_payment_error?.code ?? 'declined' }))
  }
}

async function adopt(platform: Platform, intent: Stripe.PaymentIntent): Promise<void> {
  const payment = await platform.reading.selectFrom('shop.payments as payment').innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id')
    .select(['payment.order_id', 'payment.amount_cents', 'payment.currency'])
    .where('placed.number', '=', intent.metadata['order_number'] ?? '').where('payment.method', '=', 'stripe').executeTakeFirst()
  if (payment && payment.order_id === intent.metadata['order_id']) await receive(platform, intent, payment)
}

async function receive(platform: Platform, intent: Stripe.PaymentIntent, payment: { order_id: string, amount_cents: bigint, currency: string }): Promise<void> {
  if (BigInt(intent.amount_received) !== payment.amount_cents || intent.currency.toUpperCase() !== payment.currency) {
    throw new Error(`Stripe received another amount for ${intent.id} than its order asks: a person must look.`)
  }
  await platform.inTransaction(platform.actor, (work) => receivePayment(work, { order_id: payment.order_id, reference: intent.id, saved: savedBy(intent) }))
}

/** The way of paying that Stripe keeps for the periods to come, when this payment left one with a customer. */
function savedBy({ customer, payment_method }: Stripe.PaymentIntent): { customer: string, method: string } | undefined {
  return customer && payment_method ? { customer: idOf(customer), method: idOf(payment_method) } : undefined
}

const idOf = (named: string | { id: string }) => typeof named === 'string' ? named : named.id
