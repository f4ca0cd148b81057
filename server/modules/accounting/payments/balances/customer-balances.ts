import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'

export type CustomerBalance = { partner_id: string; partner_name: string | null; balance_cents: Cents }

/**
 * What was open on the customers account at the end of a day: what is open now of the items of then, and what was settled
 * only later.
 */
const owedAsOf = (day: Day) => sql`
  select partner_id, sum(case side when 'debit' then owed else -owed end)::bigint as balance_cents from (
    select i.partner_id, i.side, i.residual_cents as owed from accounting.open_items i
    where i.account = (select code from accounting.accounts where role = 'customers') and i.residual_cents > 0
      and i.day <= ${day}::date
    union all
    select i.partner_id, i.side, a.amount_cents from accounting.allocations a
    join accounting.open_items i on (i.entry_id, i.line_number) in ((a.debit_entry_id, a.debit_line_number),
      (a.credit_entry_id, a.credit_line_number))
    where a.day > ${day}::date and i.day <= ${day}::date
      and i.account = (select code from accounting.accounts where role = 'customers')
  ) item group by partner_id having sum(case side when 'debit' then owed else -owed end) <> 0`

/** Who owes what at the end of a day, the largest debt first; negative when the customer has money to come. */
export async function customerBalances(reading: Reading, { as_of, ...page }: PageRequest & { as_of: Day }) {
  const { rows } = await sql<CustomerBalance & { count: bigint; total: Cents }>`
    with owed as materialized (${owedAsOf(as_of)}), summary as (select count(*) as count,
      coalesce(sum(balance_cents), 0)::bigint as total from owed),
      shown as (select * from owed order by balance_cents desc, partner_id limit ${page.page_size} offset ${offsetOf(page)})
    select s.count, s.total, o.partner_id, coalesce(p.company, p.name) as partner_name, o.balance_cents
    from summary s left join shown o on true left join accounting.partners p on p.id = o.partner_id
      order by o.balance_cents desc, o.partner_id`.execute(
    reading,
  )
  const results: CustomerBalance[] = rows
    .filter(({ partner_id }) => partner_id !== null)
    .map(({ partner_id, partner_name, balance_cents }) => ({ partner_id, partner_name, balance_cents }))
  return { count: Number(rows[0]!.count), total_cents: rows[0]!.total, results }
}
