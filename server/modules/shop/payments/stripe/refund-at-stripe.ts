import type { Platform } from '#platform/platform.ts'
import { stripeOf } from './stripe-client.ts'
import { settleRefund } from './settle-refund.ts'

/** Asks Stripe to give money back, once (idempotency key = our refund). Returns nothing: what Stripe says is settled here or by webhook. */
export async function refundAtStripe(platform: Platform, refund: { refund_id: string, amount_cents: bigint, provider_reference: string | null }): Promise<undefined> {
  const stripe = stripeOf(platform.configuration)
  if (!stripe || !refund.provider_reference) throw new Error('A refund waits for Stripe: set STRIPE_SECRET_KEY again.')
  const made = await stripe.refunds.create(
    { payment_intent: refund.provider_reference, amount: Number(refund.amount_cents), metadata: { refund_id: refund.refund_id } },
    { idempotencyKey: `refund-${refund.refund_id}` })
  await settleRefund(platform, made)
}
