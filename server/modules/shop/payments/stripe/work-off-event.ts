import type Stripe from 'stripe'
import type { Listener } from '#platform/module.ts'
import { settleIntent } from './settle-intent.ts'
import { settleRefund } from './settle-refund.ts'
import { stripeOf } from './stripe-client.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.stripe-event-received': { event_id: string } }
}

/** Works off a message of Stripe. The payload only says what to look at: the state itself is fetched. */
export const workOffStripeEvent: Listener<'shop.stripe-event-received'> = {
  hears: 'shop.stripe-event-received',
  name: 'shop.work-off-stripe-event',
  async reach(platform, { event_id }) {
    const row = await platform.reading.selectFrom('shop.provider_events').select(['body', 'worked_at']).where('provider', '=', 'stripe').where('event_id', '=', event_id).executeTakeFirst()
    const stripe = stripeOf(platform.configuration)
    if (!row || row.worked_at || !stripe) return
    const event = JSON.parse(row.body) as Stripe.Event
    if (event.type.startsWith('payment_intent.')) await settleIntent(platform, stripe, (event.data.object as Stripe.PaymentIntent).id)
    if (event.type.startsWith('refund.')) await settleRefund(platform, await stripe.refunds.retrieve((event.data.object as Stripe.Refund).id))
    await platform.inTransaction(platform.actor, async ({ tx, now }) => {
      await tx.updateTable('shop.provider_events').set({ worked_at: now }).where('provider', '=', 'stripe').where('event_id', '=', event_id).execute()
    })
  },
}
