import { sql } from 'kysely'
import { formatPeriod, periodOf, type Period } from '#kernel/period.ts'
import { sum, type Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { boxTotals } from '../declarations/boxes.ts'
import { monthsCovered } from '../declarations/declaration.ts'
import { taxCodes } from '../tax-codes.ts'
import type { IcCode, ListingContent, ListingRow } from './listing.ts'

const MOST_ENTRIES = 20
const codes = JSON.stringify([...taxCodes.values()].filter(({ ic_listing_code }) => ic_listing_code !== '').map(({ code, ic_listing_code }) => ({ tax_code: code, code: ic_listing_code })))

type Found = { entry_id: string; number: string; vat_number: string | null; partner_name: string | null; code: IcCode; corrected: Temporal.PlainDate | null; amount_cents: Cents }

/**
 * The intra-Community listing of a period (rules.md §4.5): goods, services and triangular sales per customer, less their credit
 * notes; a credit note on an invoice of an earlier period is a line of its own that names it. The VAT number is that of the
 * document, of the partner otherwise. L + T + S = 44 + 46 − 48.
 */
export async function icContent(reading: Reading, period: Period): Promise<ListingContent> {
  const months = monthsCovered(period)
  const { rows: found } = await sql<Found>`
    with code as (select * from jsonb_to_recordset(${codes}::jsonb) as c (tax_code text, code text))
    select e.id as entry_id, e.number, coalesce(i.buyer ->> 'vat_number', p.vat_number) as vat_number, coalesce(p.company, p.name) as partner_name,
      c.code, case when o.vat_month < ${months.first_month}::date then o.vat_month end as corrected,
      sum(case when v.box = '48' then -v.amount_cents else v.amount_cents end)::bigint as amount_cents
    from accounting.vat_amounts v join accounting.entries e on e.id = v.entry_id
      join accounting.entry_lines l on l.entry_id = v.entry_id and l.line_number = v.line_number
      join code c on c.tax_code = l.tax_code
      left join accounting.invoices i on i.id = e.invoice_id
      left join accounting.invoices n on n.id = i.credited_invoice_id left join accounting.entries o on o.id = n.entry_id
      left join lateral (select x.partner_id from accounting.entry_lines x where x.entry_id = e.id and x.partner_id is not null
        order by x.line_number limit 1) w on true
      left join accounting.partners p on p.id = coalesce(i.partner_id, w.partner_id)
    where v.vat_month between ${months.first_month}::date and ${months.last_month}::date and v.box in ('44', '46', '48')
    group by 1, 2, 3, 4, 5, 6 order by e.number`.execute(reading)
  const numbered = found.filter(({ vat_number }) => vat_number !== null && !vat_number.startsWith('BE'))
  const boxes = await boxTotals(reading, months)
  const rows = rowsOf(numbered, period)
  return {
    period: formatPeriod(period),
    ...months,
    rows,
    difference_cents: (boxes['44'] ?? 0n) + (boxes['46'] ?? 0n) - (boxes['48'] ?? 0n) - sum(rows.map(({ amount_cents }) => amount_cents)),
    entries_at_fault: found.filter((each) => !numbered.includes(each)).slice(0, MOST_ENTRIES)
      .map(({ entry_id, number, amount_cents }) => ({ id: entry_id, number, difference_cents: amount_cents })),
    turnover_cents: null,
  }
}

function rowsOf(found: readonly Found[], { kind }: Period): ListingRow[] {
  const correcting = ({ corrected }: Found) => (corrected ? formatPeriod(periodOf(corrected, kind)) : null)
  return [...Map.groupBy(found, (each) => `${each.vat_number} ${each.code} ${correcting(each) ?? ''}`).entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, same]): ListingRow => ({
      vat_number: same[0]!.vat_number!,
      partner_name: same[0]!.partner_name,
      code: same[0]!.code,
      correcting_period: correcting(same[0]!),
      amount_cents: sum(same.map(({ amount_cents }) => amount_cents)),
      vat_cents: 0n,
    }))
    .filter(({ amount_cents }) => amount_cents !== 0n)
}
