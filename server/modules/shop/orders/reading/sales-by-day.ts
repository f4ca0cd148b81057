import { sql } from 'kysely'
import { belgianTime, type Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'

/** Totals before refunds; `refunded_cents` are the credits of that day, whenever the order was placed. */
export type SalesOfDay = { day: Day, orders: number, total_incl_vat_cents: Cents, total_excl_vat_cents: Cents, refunded_cents: Cents }

/**
 * Sales day by day as Belgium counts days, each day once, also those without a sale. A sale is an order that is paid, or
 * was paid, or is on account; it counts on the day it was placed, at what was ordered.
 */
export async function salesByDay(reading: Reading, { from, to }: { from: Day, to: Day }): Promise<SalesOfDay[]> {
  const within = (instant: string) => sql`${sql.ref(instant)} >= ${from}::date::timestamp at time zone ${belgianTime} and ${sql.ref(instant)} < (${to}::date + 1)::timestamp at time zone ${belgianTime}`
  const { rows } = await sql<SalesOfDay>`
    with sold as (
      select (placed_at at time zone ${belgianTime})::date as day, count(*)::int as orders, sum(total_incl_vat_cents) as incl, sum(total_excl_vat_cents) as excl
      from shop.orders where ${within('placed_at')} and cancelled_at is null
        and (payment_status in ('paid', 'partly_refunded', 'refunded') or (payment_method = 'on_account' and payment_status = 'pending'))
      group by 1
    ), refunded as (
      select (made_at at time zone ${belgianTime})::date as day, sum(amount_cents) as cents from shop.refunds
      where ${within('made_at')} and status <> 'failed' group by 1
    )
    select each.day::date as day, coalesce(sold.orders, 0) as orders, coalesce(sold.incl, 0)::bigint as total_incl_vat_cents,
      coalesce(sold.excl, 0)::bigint as total_excl_vat_cents, coalesce(refunded.cents, 0)::bigint as refunded_cents
    from generate_series(${from}::date::timestamp, ${to}::date::timestamp, interval '1 day') as each(day)
    left join sold on sold.day = each.day::date left join refunded on refunded.day = each.day::date order by 1`.execute(reading)
  return rows
}
