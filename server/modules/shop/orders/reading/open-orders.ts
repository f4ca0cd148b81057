import { sql } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'

export type OpenOrders = { to_ship: number, awaiting_payment: number, awaited_cents: Cents }

/** Orders that wait for somebody: for their parcel, or for their money (by transfer or card; what is on account is an invoice's matter). */
export async function openOrders(reading: Reading): Promise<OpenOrders> {
  const { rows: [open] } = await sql<OpenOrders>`
    select count(*) filter (where fulfilment_status in ('preparing', 'partly_shipped') and payment_status <> 'refunded')::int as to_ship,
      count(*) filter (where awaited)::int as awaiting_payment, coalesce(sum(total_incl_vat_cents) filter (where awaited), 0)::bigint as awaited_cents
    from (select fulfilment_status, payment_status, total_incl_vat_cents, payment_status in ('pending', 'failed') and payment_method <> 'on_account' as awaited
      from shop.orders where cancelled_at is null and (fulfilment_status in ('preparing', 'partly_shipped') or payment_status in ('pending', 'failed'))) open`.execute(reading)
  return open!
}
