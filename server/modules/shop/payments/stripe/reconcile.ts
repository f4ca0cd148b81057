import type { Platform } from '#platform/platform.ts'
import { settleIntent } from './settle-intent.ts'
import { stripeOf } from './stripe-client.ts'

const BATCH = 100
const OLDEST_DAYS = 7

/** Asks Stripe about every payment that is still open, in case its message was lost; runs every ten minutes. */
export async function reconcileStripe(platform: Platform): Promise<void> {
  const stripe = stripeOf(platform.configuration)
  if (!stripe) return
  const open = await platform.reading.selectFrom('shop.payments').select('provider_reference')
    .where('method', '=', 'stripe').where('status', '=', 'pending').where('provider_reference', 'is not', null)
    .where('created_at', '>', platform.clock().subtract({ hours: 24 * OLDEST_DAYS })).orderBy('created_at').limit(BATCH).execute()
  for (const { provider_reference } of open) {
    try {
      await settleIntent(platform, stripe, provider_reference!)
    } catch (error) {
      platform.log.error({ payment: provider_reference, reason: (error as Error).message }, 'a payment could not be reconciled')
    }
  }
}
