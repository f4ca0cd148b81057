import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { itemsAsOf, type PartnerRole } from './items-as-of.ts'

export type PartnerBalance = { partner_id: string; partner_name: string | null; balance_cents: Cents }
export type BalanceOrder = 'balance' | '-balance' | 'name' | '-name'

const orders: Readonly<Record<BalanceOrder, ReturnType<typeof sql>>> = {
  '-balance': sql`balance_cents desc, partner_id`,
  balance: sql`balance_cents, partner_id`,
  name: sql`lower(partner_name), partner_id`,
  '-name': sql`lower(partner_name) desc, partner_id`,
}
/** The side on which a balance of these partners usually stands. */
const usual: Readonly<Record<PartnerRole, 'debit' | 'credit'>> = { customers: 'debit', suppliers: 'credit' }

type Asked = PageRequest & { as_of: Day; ordering?: BalanceOrder | undefined; search?: string | undefined }

/**
 * Who owes what at the end of a day, the largest debt first. Of customers what they owe, of suppliers what we owe them;
 * negative the other way round.
 */
export async function partnerBalances(reading: Reading, role: PartnerRole, { as_of, ordering = '-balance', search, ...page }: Asked) {
  const named = search ? sql`where partner_name ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}` : sql``
  const { rows } = await sql<PartnerBalance & { count: bigint; total: Cents }>`
    with owed as materialized (
      select o.*, coalesce(p.company, p.name) as partner_name from (
        select partner_id, sum(case when side = ${usual[role]} then owed_cents else -owed_cents end)::bigint as balance_cents
        from (${itemsAsOf(role, as_of)}) item group by partner_id having sum(case when side = ${usual[role]} then owed_cents else -owed_cents end) <> 0
      ) o left join accounting.partners p on p.id = o.partner_id
    ), found as materialized (select * from owed ${named}),
      summary as (select count(*) as count, coalesce(sum(balance_cents), 0)::bigint as total from found),
      shown as (select * from found order by ${orders[ordering]} limit ${page.page_size} offset ${offsetOf(page)})
    select s.count, s.total, o.partner_id, o.partner_name, o.balance_cents from summary s left join shown o on true order by ${orders[ordering]}`.execute(reading)
  const results: PartnerBalance[] = rows
    .filter(({ partner_id }) => partner_id !== null)
    .map(({ partner_id, partner_name, balance_cents }) => ({ partner_id, partner_name, balance_cents }))
  return { count: Number(rows[0]!.count), total_cents: rows[0]!.total, results }
}
