import { z } from 'zod'
import { intervalUnit } from './shop-catalogue.ts'
import { paymentMethod, paymentStatus } from './shop-orders.ts'
import { centsOut, currency, dayOut, id, instantOut, line, pageQuery, vatRate } from './wire.ts'

export const subscriptionStatus = z.enum(['chosen', 'pending', 'active', 'past_due', 'paused', 'cancelled', 'expired']).meta({
  description: 'Chosen: in a cart. Pending: its order waits for the money. Past due: a period was not paid, nothing new is billed. Expired: it never began.', example: 'active',
})

export const NewSubscription = z.object({ service_id: id }).meta({ id: 'NewSubscription' })
export const ChosenSubscription = z.object({
  id, status: subscriptionStatus,
  access_token: z.string().meta({ description: 'Given once: looks after this subscription without signing in.', example: 'u8Yt3-guest-link-token-0001' }),
}).meta({ id: 'ChosenSubscription' })

const event = z.object({
  at: instantOut, kind: z.string().meta({ example: 'billed' }), actor: z.string().nullable().meta({ description: 'E-mail of the member of staff, or null for the customer and the system.', example: null }),
  facts: z.record(z.string(), z.string()).meta({ example: { number: '2' } }),
})
const head = {
  id, status: subscriptionStatus,
  service: z.object({ id, slug: z.string().meta({ example: 'le-cafe-du-mois' }), name: z.string().meta({ example: 'Le café du mois' }) }),
  interval_unit: intervalUnit, interval_count: z.int().meta({ example: 1 }),
  price_cents: centsOut.meta({ description: 'As agreed, incl. or excl. VAT.' }), price_includes_vat: z.boolean(), currency,
  anchor_day: dayOut.nullable().meta({ description: 'From which periods are counted.', example: '2026-11-22' }),
  next_day: dayOut.nullable().meta({ description: 'When the next period begins, unless it is paused or ends.', example: '2026-12-22' }),
  ends_on: dayOut.nullable().meta({ description: 'Cancelled: the last day.', example: null }),
  customer_name: z.string().nullable().meta({ example: 'Personne Exemple' }),
  customer_email: z.string().nullable().meta({ example: 'personne@exemple.test' }),
  created_at: instantOut,
}
export const SubscriptionSummary = z.object(head).meta({ id: 'SubscriptionSummary' })
export const Subscription = z.object({
  ...head,
  order_id: id.nullable().meta({ description: 'The order that began it.' }),
  payment_method: paymentMethod.nullable(),
  unpaid: z.object({ number: z.int().meta({ example: 2 }), page: z.string().meta({ description: 'Where it is paid.', example: '/fr/orders/019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }), total_incl_vat_cents: centsOut }).nullable()
    .meta({ description: 'The oldest period whose money did not come.', example: null }),
  can: z.object({ pause: z.boolean(), resume: z.boolean(), cancel: z.boolean() }).meta({ description: 'What may be done now, by whoever asks.', example: { pause: true, resume: false, cancel: true } }),
  timeline: z.array(event),
}).meta({ id: 'Subscription' })

export const SubscriptionPeriod = z.object({
  number: z.int().meta({ example: 2 }), first_day: dayOut, last_day: dayOut, billed_at: instantOut,
  order_id: id, order_number: z.string().meta({ example: '2026-000123' }), payment_status: paymentStatus, total_incl_vat_cents: centsOut.meta({ description: 'Of the order; the first one may hold other articles.' }),
  invoice_number: z.string().nullable().meta({ example: 'VTE-2026-000123' }),
  page: z.string().meta({ description: 'The order.', example: '/fr/orders/019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  pdf: z.string().nullable().meta({ description: 'The invoice.', example: null }),
}).meta({ id: 'SubscriptionPeriod' })
export const SubscriptionPeriodQuery = z.object({ ...pageQuery, access_token: z.string().min(20).max(100).optional().meta({ example: 'u8Yt3-guest-link-token-0001' }) })

export const SubscriptionPreview = z.object({
  next: z.object({
    number: z.int().meta({ example: 3 }), first_day: dayOut, last_day: dayOut, vat_rate: vatRate, vat_treatment: z.string().meta({ example: 'domestic' }),
    total_excl_vat_cents: centsOut, total_vat_cents: centsOut, total_incl_vat_cents: centsOut, currency,
  }).nullable().meta({ description: 'Null when nothing is to come.' }),
}).meta({ id: 'SubscriptionPreview' })

export const SubscriptionFigures = z.object({
  active: z.int().meta({ example: 12 }), paused: z.int().meta({ example: 1 }), past_due: z.int().meta({ example: 0 }), ending: z.int().meta({ description: 'Active, and cancelled to their last day.', example: 1 }),
  monthly_excl_vat_cents: centsOut.meta({ description: 'What those that run bring in a month, without VAT.' }), currency,
}).meta({ id: 'SubscriptionFigures' })

export const SubscriptionParams = z.object({ id })
export const SubscriptionAccess = z.object({ access_token: z.string().min(20).max(100).optional().meta({ example: 'u8Yt3-guest-link-token-0001' }) })
export const SubscriptionListQuery = z.object({ ...pageQuery, status: subscriptionStatus.optional(), search: line(100).optional(), mine: z.enum(['true']).optional().meta({ description: 'Only the caller’s own, for staff too.', example: 'true' }) })
export const SubscriptionCancellation = z.object({
  at_once: z.boolean().default(false).meta({ description: 'Staff only: today, not after what is paid.' }),
  reason: line(200).optional().meta({ example: 'Déménagement' }),
}).meta({ id: 'SubscriptionCancellation' })
