import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { itemsAsOf, type PartnerRole } from '../../payments/balances/items-as-of.ts'

export type Ages = {
  not_due_cents: Cents
  days_1_30_cents: Cents
  days_31_60_cents: Cents
  days_61_90_cents: Cents
  over_90_cents: Cents
  /** Money and credit notes not matched with a document: below zero. */
  unallocated_cents: Cents
  total_cents: Cents
}
export type AgedRow = { partner_id: string; partner_name: string | null } & Ages
export type AgedOrder = 'total' | '-total' | 'name' | '-name' | 'over_90' | '-over_90'

const columns = ['not_due_cents', 'days_1_30_cents', 'days_31_60_cents', 'days_61_90_cents', 'over_90_cents', 'unallocated_cents', 'total_cents'] as const
const orders = { name: sql`lower(partner_name)`, total: sql`total_cents`, over_90: sql`over_90_cents` }

type Asked = { as_of: Day; ordering?: AgedOrder | undefined; limit: number; offset?: number }

/**
 * What is open of each partner at the end of a day, by how long it is overdue: from the day on a document is due, or from its
 * own day when it has none. Of customers what they owe, of suppliers what we owe.
 */
export async function agedBalance(reading: Reading, role: PartnerRole, { as_of, ordering = '-total', limit, offset = 0 }: Asked) {
  const owing = sql`item.side = ${role === 'customers' ? 'debit' : 'credit'}`
  const days = sql`(${as_of}::date - coalesce(v.due_day, b.due_day, item.day))`
  const when = (condition: ReturnType<typeof sql>) => sql`coalesce(sum(item.owed_cents) filter (where ${owing} and ${condition}), 0)::bigint`
  const order = sql`${orders[ordering.replace('-', '') as keyof typeof orders]} ${ordering.startsWith('-') ? sql`desc` : sql`asc`}, partner_id`
  const { rows } = await sql<AgedRow & { count: bigint } & Record<`sum_${keyof Ages}`, Cents>>`
    with aged as materialized (
      select item.partner_id, coalesce(p.company, p.name) as partner_name, ${when(sql`${days} <= 0`)} as not_due_cents,
        ${when(sql`${days} between 1 and 30`)} as days_1_30_cents, ${when(sql`${days} between 31 and 60`)} as days_31_60_cents,
        ${when(sql`${days} between 61 and 90`)} as days_61_90_cents, ${when(sql`${days} > 90`)} as over_90_cents,
        -coalesce(sum(item.owed_cents) filter (where not ${owing}), 0)::bigint as unallocated_cents,
        sum(case when ${owing} then item.owed_cents else -item.owed_cents end)::bigint as total_cents
      from (${itemsAsOf(role, as_of)}) item join accounting.entries e on e.id = item.entry_id
        left join accounting.invoices v on v.id = e.invoice_id left join accounting.purchase_invoices b on b.entry_id = e.id
        left join accounting.partners p on p.id = item.partner_id
      group by 1, 2
    ), summary as (select count(*) as count, ${sql.join(columns.map((column) => sql`coalesce(sum(${sql.ref(column)}), 0)::bigint as ${sql.ref(`sum_${column}`)}`))} from aged),
      shown as (select * from aged order by ${order} limit ${limit} offset ${offset})
    select s.*, a.* from summary s left join shown a on true order by ${order}`.execute(reading)
  const first = rows[0]!
  const totals = Object.fromEntries(columns.map((column) => [column, first[`sum_${column}`]])) as Ages
  const results = rows.filter(({ partner_id }) => partner_id !== null).map((row): AgedRow => ({
    partner_id: row.partner_id, partner_name: row.partner_name, ...(Object.fromEntries(columns.map((column) => [column, row[column]])) as Ages),
  }))
  return { count: Number(first.count), totals, results }
}
