import type { Platform } from '#platform/platform.ts'
import { stripeOf } from './stripe-client.ts'

/**
 * Makes the PaymentIntent of an order that awaits one; called between transactions. When Stripe cannot be reached the order
 * stays pending without a client secret, and asking again makes the same intent (idempotency key = our payment).
 */
export async function startStripePayment(platform: Platform, order_id: string): Promise<void> {
  const payment = await platform.reading.selectFrom('shop.payments as payment').innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id')
    .select(['payment.id', 'payment.amount_cents', 'payment.currency', 'payment.provider_reference', 'placed.number', 'placed.payment_status'])
    .where('payment.order_id', '=', order_id).where('payment.method', '=', 'stripe').executeTakeFirst()
  const stripe = stripeOf(platform.configuration)
  if (!stripe || !payment || payment.provider_reference || payment.payment_status !== 'pending') return
  try {
    const intent = await stripe.paymentIntents.create({
      amount: Number(payment.amount_cents), currency: payment.currency.toLowerCase(), automatic_payment_methods: { enabled: true },
      description: `Comptoir ${payment.number}`, metadata: { order_id, order_number: payment.number },
    }, { idempotencyKey: `payment-${payment.id}` })
    await platform.inTransaction(platform.actor, async ({ tx }) => {
      await tx.updateTable('shop.payments').set({ provider_reference: intent.id, client_secret: intent.client_secret }).where('id', '=', payment.id).execute()
    })
  } catch (error) {
    platform.log.warn({ order_id, reason: (error as Error).message }, 'stripe could not start a payment')
  }
}
