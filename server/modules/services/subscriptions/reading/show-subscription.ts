import { sql } from 'kysely'
import { orderPaths } from '#modules/shop'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { IntervalUnit } from '../period.ts'
import { moves, type SubscriptionStatus } from '../subscription.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>
type PaymentMethod = 'stripe' | 'bank_transfer' | 'on_account' | 'demo'
type PaymentStatus = 'pending' | 'paid' | 'failed' | 'expired' | 'partly_refunded' | 'refunded'

export type SubscriptionRow = {
  id: string, status: SubscriptionStatus, service: { id: string, slug: string, name: string }, interval_unit: IntervalUnit, interval_count: number, price_cents: Cents, price_includes_vat: boolean
  anchor_day: Day | null, next_day: Day | null, ends_on: Day | null, customer_name: string | null, customer_email: string | null, language: Language, created_at: Temporal.Instant
  order_id: string | null, payment_method: PaymentMethod | null
  unpaid: { number: number, order_id: string, total_incl_vat_cents: number } | null
  timeline: { at: string, kind: string, actor: string | null, facts: Record<string, string> }[]
}

const head = sql`subscription.id, subscription.status, jsonb_build_object('id', service.id, 'slug', offer.slug, 'name', offer.name) as service, subscription.interval_unit, subscription.interval_count,
  subscription.price_cents, subscription.price_includes_vat, subscription.anchor_day, subscription.next_day, subscription.ends_on, subscription.customer_name, subscription.customer_email, subscription.language, subscription.created_at`
const from = (language: Language | 'own') => sql`from services.subscriptions subscription join services.services service on service.id = subscription.service_id
  join shop.published_offers offer on offer.product_id = service.product_id and offer.language = ${language === 'own' ? sql`subscription.language` : language}`

/** One subscription with its timeline; in the words of the customer's own language when none is said. */
export async function subscriptionRow(reading: Reading, id: string, language: Language | 'own'): Promise<SubscriptionRow | undefined> {
  const { rows } = await sql<SubscriptionRow>`
    select ${head}, subscription.order_id, began.payment_method,
      (select jsonb_build_object('number', period.number, 'order_id', period.order_id, 'total_incl_vat_cents', placed.total_incl_vat_cents)
        from services.subscription_periods period join shop.published_orders placed on placed.id = period.order_id
        where period.subscription_id = subscription.id and placed.awaits_money order by period.number limit 1) as unpaid,
      coalesce((select jsonb_agg(jsonb_build_object('at', event.made_at, 'kind', event.kind, 'facts', event.facts, 'actor', person.email) order by event.id)
        from (select * from services.subscription_events latest where latest.subscription_id = subscription.id order by latest.id desc limit 200) event
        left join identity.published_people person on person.id = event.made_by and person.id is distinct from subscription.user_id), '[]') as timeline
    ${from(language)} left join shop.published_orders began on began.id = subscription.order_id
    where subscription.id = ${id}::uuid`.execute(reading)
  return rows[0]
}

/** A subscription as it travels, with what may be done to it now. */
export function presentSubscription({ language, unpaid, ...row }: SubscriptionRow, configuration: Key) {
  const { status, ends_on } = row
  return {
    ...row, currency: 'EUR',
    unpaid: unpaid && { number: unpaid.number, total_incl_vat_cents: unpaid.total_incl_vat_cents, page: orderPaths(configuration, { ...unpaid, invoice_id: null, language }).page },
    can: {
      pause: ends_on === null && moves[status].includes('paused'),
      resume: status === 'paused' || (ends_on !== null && (status === 'active' || status === 'past_due')),
      cancel: ends_on === null && moves[status].includes('cancelled'),
    },
  }
}

export type SubscriptionFilter = PageRequest & { status?: SubscriptionStatus | undefined, search?: string | undefined, user_id?: string | undefined }

/** Subscriptions, the newest first. Those that never began are left out unless they are asked for. */
export async function listSubscriptions(reading: Reading, { status, search, user_id, ...page }: SubscriptionFilter, language: Language) {
  const like = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const where = sql.join([
    status ? sql`subscription.status = ${status}` : sql`subscription.status not in ('chosen', 'expired')`,
    ...(user_id ? [sql`subscription.user_id = ${user_id}::uuid`] : []),
    ...(like ? [sql`(subscription.customer_name ilike ${like} or subscription.customer_email ilike ${like} or offer.name ilike ${like})`] : []),
  ], sql` and `)
  const [counted, listed] = await Promise.all([
    sql<{ count: number }>`select count(*)::int as count ${from(language)} where ${where}`.execute(reading),
    sql<Omit<SubscriptionRow, 'order_id' | 'payment_method' | 'unpaid' | 'timeline'>>`select ${head} ${from(language)} where ${where} order by subscription.created_at desc, subscription.id limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading),
  ])
  return { count: counted.rows[0]!.count, results: listed.rows.map(({ language: _, ...row }) => ({ ...row, currency: 'EUR' })) }
}

type PeriodRow = { number: number, first_day: Day, last_day: Day, billed_at: Temporal.Instant, order_id: string, order_number: string, payment_status: PaymentStatus, total_incl_vat_cents: Cents, invoice_id: string | null, invoice_number: string | null, language: Language }

/** What was billed, the latest first, with the way to each order and invoice. */
export async function listPeriods(reading: Reading, configuration: Key, id: string, page: PageRequest) {
  const [counted, listed] = await Promise.all([
    sql<{ count: number }>`select count(*)::int as count from services.subscription_periods where subscription_id = ${id}::uuid`.execute(reading),
    sql<PeriodRow>`
      select period.number, period.first_day, period.last_day, period.billed_at, period.order_id, placed.number as order_number,
        case when placed.payment_status = 'pending' and not placed.awaits_money then 'refunded' else placed.payment_status end as payment_status, placed.total_incl_vat_cents, placed.invoice_id,
        document.number as invoice_number, subscription.language
      from services.subscription_periods period join services.subscriptions subscription on subscription.id = period.subscription_id join shop.published_orders placed on placed.id = period.order_id
      left join accounting.published_documents document on document.invoice_id = placed.invoice_id
      where period.subscription_id = ${id}::uuid order by period.number desc limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading),
  ])
  return { count: counted.rows[0]!.count, results: listed.rows.map(({ language, invoice_id, ...period }) => ({ ...period, ...orderPaths(configuration, { order_id: period.order_id, invoice_id, language }) })) }
}
