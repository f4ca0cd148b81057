import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { sql } from 'kysely'
import { entriesWithLines } from '../ledger/entries/entry-queries.ts'
import type { ReportDays } from './report-days.ts'

type Head = { id: string; fiscal_year: string; sequence: number }

/** A stretch of a journal in the order of its numbers; the cursor is the last one's year and sequence. */
export async function journalEntries(
  reading: Reading,
  language: Language,
  { journal, from, to, cursor, page_size }: ReportDays & { journal: string; cursor?: string | undefined; page_size: number },
) {
  const [, year = '', sequence = '0'] = /^(\d{4})-(\d{1,9})$/.exec(cursor ?? '') ?? []
  const { rows } = await sql<Head>`
    select id, fiscal_year, sequence from accounting.entries
    where journal = ${journal} and day between ${from}::date and ${to}::date
      and (fiscal_year, sequence) > (${year}, ${Number(sequence)}::int)
    order by fiscal_year, sequence limit ${page_size + 1}`.execute(reading)
  const shown = rows.slice(0, page_size)
  const last = shown.at(-1)
  const next = rows.length > page_size && last ? `${last.fiscal_year}-${last.sequence}` : null
  return {
    next,
    results: await entriesWithLines(
      reading,
      language,
      shown.map(({ id }) => id),
    ),
  }
}
