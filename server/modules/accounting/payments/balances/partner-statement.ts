import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { PartnerRole } from './items-as-of.ts'

export type StatementLine = {
  date: Day
  entry_id: string
  entry_number: string
  text: string
  debit_cents: Cents
  credit_cents: Cents
  balance_cents: Cents
  residual_cents: Cents
}
type Summary = { count: bigint; opening_cents: Cents; closing_cents: Cents }

/** One partner's lines on the customers or suppliers account by day with the balance after each, and what is still open of it. */
export async function partnerStatement(
  reading: Reading,
  role: PartnerRole,
  { partner_id, from, to, ...page }: PageRequest & { partner_id: string; from: Day; to: Day },
) {
  // of customers debits count, of suppliers credits: a balance is what is usually owed
  const moved = role === 'customers' ? sql`debit_cents - credit_cents` : sql`credit_cents - debit_cents`
  const theirs = sql`l.partner_id = ${partner_id}::uuid and l.account = (select code from accounting.accounts where role = ${role})`
  const {
    rows: [summary],
  } = await sql<Summary>`
    select count(*) filter (where day >= ${from}::date) as count,
      coalesce(sum(${moved}), 0)::bigint as closing_cents,
      coalesce(sum(${moved}) filter (where day < ${from}::date), 0)::bigint as opening_cents
    from accounting.entry_lines l where ${theirs} and day <= ${to}::date`.execute(reading)
  const { rows: results } = await sql<StatementLine>`
    select l.day as date, l.entry_id, e.number as entry_number, coalesce(l.text, e.text) as text, l.debit_cents,
      l.credit_cents, coalesce(i.residual_cents, 0) as residual_cents,
      (${summary!.opening_cents}::bigint + sum(${moved}) over (order by l.day, l.entry_id,
        l.line_number))::bigint as balance_cents
    from accounting.entry_lines l join accounting.entries e on e.id = l.entry_id left
      join accounting.open_items i on i.entry_id = l.entry_id and i.line_number = l.line_number
    where ${theirs} and l.day between ${from}::date and ${to}::date
    order by l.day, l.entry_id, l.line_number limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading)
  return { count: Number(summary!.count), opening_cents: summary!.opening_cents, closing_cents: summary!.closing_cents, results }
}
