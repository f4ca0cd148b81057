import { sql } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'

type Figures = { active: number, paused: number, past_due: number, ending: number, monthly_excl_vat_cents: Cents }

/** How many there are, and what those that run bring in a month: agreed prices without Belgian VAT, a year as twelve months, a month as 52 weeks by twelve. */
export async function subscriptionFigures(reading: Reading): Promise<Figures> {
  const { rows } = await sql<Figures>`
    select count(*) filter (where status = 'active')::int as active, count(*) filter (where status = 'paused')::int as paused, count(*) filter (where status = 'past_due')::int as past_due,
      count(*) filter (where status = 'active' and ends_on is not null)::int as ending,
      coalesce(round(sum(net * per_month) filter (where status = 'active' and ends_on is null)), 0)::bigint as monthly_excl_vat_cents
    from services.subscriptions subscription join services.services service on service.id = subscription.service_id
    join shop.published_offers offer on offer.product_id = service.product_id and offer.language = 'fr'
    cross join lateral (select case when subscription.price_includes_vat then subscription.price_cents * 10000.0 / (10000 + coalesce(offer.vat_rate_bp, 0)) else subscription.price_cents end as net,
      case subscription.interval_unit when 'week' then 52.0 / 12 when 'month' then 1.0 else 1.0 / 12 end / subscription.interval_count as per_month) worth
    where status in ('active', 'paused', 'past_due')`.execute(reading)
  return rows[0]!
}
