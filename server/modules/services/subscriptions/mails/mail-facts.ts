import { sql } from 'kysely'
import { companyOf, type Company } from '#modules/accounting'
import { orderPaths } from '#modules/shop'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Reading } from '#platform/database/database.ts'
import { subscriptionPage } from '../subscription-access.ts'
import { subscriptionRow, type SubscriptionRow } from '../reading/show-subscription.ts'

export type BilledPeriod = {
  number: number, first_day: Day, last_day: Day, total_incl_vat_cents: Cents, paid: boolean, by_card: boolean
  invoice_number: string | null, due_day: Day | null, structured_communication: string | null, page: string, pdf: string | null
}
export type SubscriptionMailFacts = { subscription: SubscriptionRow, page: string, seller: Company | undefined, period: BilledPeriod | undefined }

/** What a mail about a subscription, or one of its periods, can say: the truth of the moment it is written. */
export async function subscriptionMailFacts(reading: Reading, configuration: Configuration, id: string, number?: number): Promise<SubscriptionMailFacts> {
  const [subscription, seller, period] = await Promise.all([subscriptionRow(reading, id, 'own'), companyOf(reading), number === undefined ? undefined : billedPeriod(reading, id, number)])
  const { language } = subscription!
  return { subscription: subscription!, seller, page: subscriptionPage(configuration, id, language), period: period && { ...period, ...orderPaths(configuration, { ...period, language }) } }
}

type PeriodRow = Omit<BilledPeriod, 'page' | 'pdf'> & { order_id: string, invoice_id: string | null }

async function billedPeriod(reading: Reading, id: string, number: number): Promise<PeriodRow | undefined> {
  const { rows } = await sql<PeriodRow>`
    select period.number, period.first_day, period.last_day, period.order_id, placed.total_incl_vat_cents, not placed.awaits_money as paid, placed.payment_method in ('stripe', 'demo') as by_card,
      placed.invoice_id, document.number as invoice_number, document.due_day, document.structured_communication
    from services.subscription_periods period join shop.published_orders placed on placed.id = period.order_id
    left join accounting.published_demands document on document.invoice_id = placed.invoice_id
    where period.subscription_id = ${id}::uuid and period.number = ${number}`.execute(reading)
  return rows[0]
}
