import { sql } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { companyOf } from '../../company/company.ts'
import { taxCodes } from '../tax-codes.ts'
import type { ListingContent, ListingRow } from './listing.ts'

/** Customers from this turnover on are listed (official texts say both "at least" and "more than": 250.00 is listed). */
const LEAST: Cents = 25_000n
const codes = [...taxCodes.values()].filter(({ client_listing }) => client_listing).map(({ code }) => code)

/**
 * The annual listing of Belgian customers (rules.md §4.4): turnover without VAT and VAT of the year by VAT number, less credit notes,
 * from 250 EUR on. The number is that of the document, of the partner otherwise; operations exempt by art. 44 do not count. A
 * small enterprise tells its turnover of the year too.
 */
export async function clientContent(reading: Reading, year: number): Promise<ListingContent> {
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 })
  const last = first.with({ month: 12, day: 31 })
  const { rows } = await sql<Omit<ListingRow, 'code' | 'correcting_period'>>`
    with moved as (
      select l.entry_id, coalesce(sum(l.credit_cents - l.debit_cents) filter (where a.kind = 'income'), 0) as amount_cents,
        coalesce(sum(l.credit_cents - l.debit_cents) filter (where a.role in ('vat_grid_54', 'vat_on_sales_credit_notes')), 0) as vat_cents
      from accounting.entry_lines l join accounting.accounts a on a.code = l.account
      where l.tax_code in (${sql.join(codes)}) and l.day between ${first}::date and ${last}::date group by 1
    )
    select coalesce(i.buyer ->> 'vat_number', p.vat_number) as vat_number, max(coalesce(p.company, p.name)) as partner_name,
      sum(m.amount_cents)::bigint as amount_cents, sum(m.vat_cents)::bigint as vat_cents
    from moved m join accounting.entries e on e.id = m.entry_id left join accounting.invoices i on i.id = e.invoice_id
      left join lateral (select x.partner_id from accounting.entry_lines x where x.entry_id = m.entry_id and x.partner_id is not null
        order by x.line_number limit 1) w on true
      left join accounting.partners p on p.id = coalesce(i.partner_id, w.partner_id)
    where coalesce(i.buyer ->> 'vat_number', p.vat_number) ~ '^BE[01][0-9]{9}$'
    group by 1 having sum(m.amount_cents) >= ${LEAST} order by 1`.execute(reading)
  return {
    period: String(year),
    first_month: first,
    last_month: last.with({ day: 1 }),
    rows: rows.map((row) => ({ ...row, code: null, correcting_period: null })),
    difference_cents: 0n,
    entries_at_fault: [],
    turnover_cents: await smallTurnover(reading, first, last),
  }
}

async function smallTurnover(reading: Reading, first: Temporal.PlainDate, last: Temporal.PlainDate): Promise<Cents | null> {
  const company = await companyOf(reading)
  if (company?.vat_regime !== 'franchise') return null
  const { rows: [turnover] } = await sql<{ cents: Cents }>`
    select coalesce(sum(credit_cents - debit_cents), 0)::bigint as cents from accounting.account_balances
    where account like '70%' and month between ${first}::date and ${last}::date`.execute(reading)
  return turnover!.cents
}
