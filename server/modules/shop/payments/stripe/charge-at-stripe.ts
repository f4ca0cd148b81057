import Stripe from 'stripe'
import type { Platform } from '#platform/platform.ts'
import { startStripePayment } from './start-payment.ts'
import { settleIntent } from './settle-intent.ts'
import { stripeOf } from './stripe-client.ts'

export type RenewalPayment = {
  payment_id: string, order_id: string, amount_cents: bigint, currency: string, provider_reference: string | null, number: string, renews_order_id: string | null
  /** From 1. An intent is made once and confirmed once per attempt: a lost answer is never a second charge. */
  attempt: number
}

/**
 * Charges the saved way of paying, its owner absent. Answers why when it is refused; money that came is received here, money
 * on its way by the message that Stripe sends. Throws when Stripe cannot be asked: the job asks again, with the same key.
 */
export async function chargeAtStripe(platform: Platform, payment: RenewalPayment): Promise<string | undefined> {
  const stripe = stripeOf(platform.configuration)
  if (!stripe) throw new Error('A renewal waits for Stripe: set STRIPE_SECRET_KEY again.')
  const saved = await savedMethod(platform, payment.renews_order_id!)
  if (!saved) {
    // its owner pays in the browser, and what they use then is kept
    await startStripePayment(platform, payment.order_id)
    return 'no_saved_method'
  }
  const outcome = await charge(platform, stripe, payment, saved)
  await keepIntent(platform, payment, outcome.intent)
  // whoever pays a refused intent in the browser leaves the card for the next periods
  if (outcome.intent && outcome.declined) await stripe.paymentIntents.update(outcome.intent.id, { setup_future_usage: 'off_session' })
  if (outcome.intent && !outcome.declined) await settleIntent(platform, stripe, outcome.intent.id)
  return outcome.declined
}

type SavedMethod = { customer: string, payment_method: string }

/** What the last payment of this subscription left at Stripe: a new card replaces the old one by being used. */
async function savedMethod({ reading }: Platform, first_order_id: string): Promise<SavedMethod | undefined> {
  const row = await reading.selectFrom('shop.payments as payment').innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id').select(['payment.provider_customer', 'payment.provider_method'])
    .where((is) => is.or([is('placed.id', '=', first_order_id), is('placed.renews_order_id', '=', first_order_id)])).where('payment.provider_method', 'is not', null)
    .orderBy('payment.succeeded_at', 'desc').limit(1).executeTakeFirst()
  return row && { customer: row.provider_customer!, payment_method: row.provider_method! }
}

async function charge({ configuration }: Platform, stripe: Stripe, { payment_id, order_id, amount_cents, currency, provider_reference, number, attempt }: RenewalPayment, saved: SavedMethod): Promise<{ intent?: Stripe.PaymentIntent | undefined, declined?: string }> {
  const return_url = `${configuration.PUBLIC_URL}/orders/${order_id}`
  try {
    const known = provider_reference ? await stripe.paymentIntents.retrieve(provider_reference) : undefined
    // its owner was quicker
    if (known && (known.status === 'succeeded' || known.status === 'processing')) return { intent: known }
    const intent = provider_reference
      // while its owner is away it can only be charged, and keeps nothing
      ? await stripe.paymentIntents.confirm(provider_reference, { payment_method: saved.payment_method, off_session: true, setup_future_usage: '', return_url }, { idempotencyKey: `renewal-${payment_id}-${attempt}` })
      : await stripe.paymentIntents.create({
        amount: Number(amount_cents), currency: currency.toLowerCase(), ...saved, off_session: true, confirm: true, automatic_payment_methods: { enabled: true }, return_url,
        description: `Comptoir ${number}`, metadata: { order_id, order_number: number },
      }, { idempotencyKey: `renewal-${payment_id}` })
    return { intent }
  } catch (error) {
    if (!(error instanceof Stripe.errors.StripeCardError)) throw error
    return { intent: error.payment_intent, declined: error.code ?? 'card_declined' }
  }
}

/** The intent of a refused attempt is kept: its owner can pay it in the browser. */
async function keepIntent({ inTransaction, actor }: Platform, { payment_id, provider_reference }: RenewalPayment, intent: Stripe.PaymentIntent | undefined): Promise<void> {
  if (!intent || provider_reference === intent.id) return
  await inTransaction(actor, async ({ tx }) => {
    await tx.updateTable('shop.payments').set({ provider_reference: intent.id, client_secret: intent.client_secret }).where('id', '=', payment_id).where('status', '=', 'pending').execute()
  })
}
