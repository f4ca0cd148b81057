import Stripe from 'stripe'
import type { Configuration } from '#platform/configuration.ts'

const WAIT_MILLISECONDS = 10_000
const clients = new Map<string, Stripe>()

/** The official client for the configured account, or undefined when Stripe is not set up. */
export function stripeOf({ STRIPE_SECRET_KEY, STRIPE_API_BASE }: Configuration): Stripe | undefined {
  if (!STRIPE_SECRET_KEY) return undefined
  const known = clients.get(`${STRIPE_SECRET_KEY} ${STRIPE_API_BASE}`)
  if (known) return known
  const base = STRIPE_API_BASE ? new URL(STRIPE_API_BASE) : undefined
  const client = new Stripe(STRIPE_SECRET_KEY, {
    maxNetworkRetries: 2, timeout: WAIT_MILLISECONDS, telemetry: false, appInfo: { name: 'Comptoir' },
    ...(base && { host: base.hostname, port: base.port || (base.protocol === 'https:' ? '443' : '80'), protocol: base.protocol.slice(0, -1) as 'http' | 'https' }),
  })
  clients.set(`${STRIPE_SECRET_KEY} ${STRIPE_API_BASE}`, client)
  return client
}

/** Whether shoppers can pay by Stripe: all three keys are there. */
export const stripeIsSetUp = ({ STRIPE_SECRET_KEY, STRIPE_PUBLISHABLE_KEY, STRIPE_WEBHOOK_SECRET }: Configuration): boolean =>
  Boolean(STRIPE_SECRET_KEY && STRIPE_PUBLISHABLE_KEY && STRIPE_WEBHOOK_SECRET)
