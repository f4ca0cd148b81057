import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { cursorOf, placeOf, type Stretch } from '../ledger/entries/cursor.ts'
import { totalsUpTo } from './account-totals.ts'
import type { ReportDays } from './report-days.ts'

export type LedgerLine = {
  date: Day
  entry_id: string
  line_number: number
  entry_number: string
  journal: string
  text: string
  document_reference: string | null
  partner_name: string | null
  debit_cents: Cents
  credit_cents: Cents
  balance_cents: Cents
}

/** A stretch of an account's lines by day, each with the balance after it. */
export async function ledgerLines(
  reading: Reading,
  { account, from, to, cursor, page_size }: ReportDays & { account: string; cursor?: string | undefined; page_size: number },
): Promise<Stretch<LedgerLine>> {
  const place = placeOf(cursor)
  const start = place ?? { day: from, id: '00000000-0000-0000-0000-000000000000', line_number: 0 }
  const { rows } = await sql<LedgerLine>`
    with line as materialized (
      select day, entry_id, line_number, debit_cents, credit_cents, partner_id, text from accounting.entry_lines
      where account = ${account} and (day, entry_id, line_number) > (${start.day}::date, ${start.id}::uuid,
        ${start.line_number}::int) and day <= ${to}::date
      order by day, entry_id, line_number limit ${page_size + 1}
    ), carried as materialized (
      select coalesce((select debit_cents - credit_cents from (${totalsUpTo(start.day.subtract({ days: 1 }), account)}) t), 0)
        + coalesce((select sum(debit_cents - credit_cents)::bigint from accounting.entry_lines
            where account = ${account} and day = ${start.day}::date
              and (entry_id, line_number) <= (${start.id}::uuid, ${start.line_number}::int)), 0) as balance
    )
    select l.day as date, l.entry_id, l.line_number, e.number as entry_number, e.journal, coalesce(l.text, e.text) as text,
      e.document_reference, coalesce(p.company, p.name) as partner_name,
      l.debit_cents, l.credit_cents, (c.balance + sum(l.debit_cents - l.credit_cents) over (order by l.day, l.entry_id,
        l.line_number))::bigint as balance_cents
    from line l join accounting.entries e on e.id = l.entry_id cross join carried c left
      join accounting.partners p on p.id = l.partner_id
    order by l.day, l.entry_id, l.line_number`.execute(reading)
  return {
    next: cursorOf(rows, page_size, ({ date, entry_id, line_number }) => ({ day: date, id: entry_id, line_number })),
    results: rows.slice(0, page_size),
  }
}

/** The balance of an account at the end of a day; debit is positive. */
export async function balanceAt(reading: Reading, account: string, day: Day): Promise<Cents> {
  const {
    rows: [totals],
  } = await sql<{ balance: Cents }>`select debit_cents - credit_cents as balance from (${totalsUpTo(day, account)}) t`.execute(
    reading,
  )
  return totals?.balance ?? 0n
}
