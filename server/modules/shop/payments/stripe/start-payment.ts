import type Stripe from 'stripe'
import type { Platform } from '#platform/platform.ts'
import { bookings } from '../../bookings/bookings.ts'
import { stripeOf } from './stripe-client.ts'

/**
 * Makes the PaymentIntent of an order that awaits one; called between transactions. When Stripe cannot be reached the order
 * stays pending without a client secret, and asking again makes the same intent (idempotency key = our payment).
 */
export async function startStripePayment(platform: Platform, order_id: string): Promise<void> {
  const payment = await platform.reading.selectFrom('shop.payments as payment').innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id')
    .select(['payment.id', 'payment.amount_cents', 'payment.currency', 'payment.provider_reference', 'placed.number', 'placed.payment_status', 'placed.has_bookings', 'placed.email', 'placed.buyer_name'])
    .where('payment.order_id', '=', order_id).where('payment.method', '=', 'stripe').executeTakeFirst()
  const stripe = stripeOf(platform.configuration)
  if (!stripe || !payment || payment.provider_reference || payment.payment_status !== 'pending') return
  try {
    const kept = await waysToKeep(platform, stripe, order_id, payment)
    const intent = await stripe.paymentIntents.create({
      amount: Number(payment.amount_cents), currency: payment.currency.toLowerCase(), automatic_payment_methods: { enabled: true }, ...kept,
      description: `Comptoir ${payment.number}`, metadata: { order_id, order_number: payment.number },
    }, { idempotencyKey: `payment-${payment.id}` })
    await platform.inTransaction(platform.actor, async ({ tx }) => {
      await tx.updateTable('shop.payments').set({ provider_reference: intent.id, client_secret: intent.client_secret }).where('id', '=', payment.id).execute()
    })
  } catch (error) {
    platform.log.warn({ order_id, reason: (error as Error).message }, 'stripe could not start a payment')
  }
}

type Payer = { id: string, has_bookings: boolean, email: string, buyer_name: string }

/** What is paid again each period is paid by a customer whom Stripe knows, in a way it keeps. */
async function waysToKeep(platform: Platform, stripe: Stripe, order_id: string, { id, has_bookings, email, buyer_name }: Payer): Promise<{ customer?: string, setup_future_usage?: 'off_session' }> {
  if (!has_bookings || !await renews(platform, order_id)) return {}
  const customer = await stripe.customers.create({ email, name: buyer_name, metadata: { order_id } }, { idempotencyKey: `customer-${id}` })
  return { customer: customer.id, setup_future_usage: 'off_session' }
}

async function renews({ reading }: Platform, order_id: string): Promise<boolean> {
  const lines = await reading.selectFrom('shop.order_lines').select('booking_id').where('order_id', '=', order_id).where('booking_id', 'is not', null).limit(200).execute()
  const described = await bookings().describe(reading, lines.map(({ booking_id }) => booking_id!), 'en')
  return [...described.values()].some((booking) => booking.renews)
}
