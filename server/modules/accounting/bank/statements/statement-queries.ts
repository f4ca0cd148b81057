import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'

type Row = {
  id: string
  iban: string
  year: number
  sequence: number
  opening_date: Day | null
  date: Day
  opening_cents: Cents
  closing_cents: Cents
  line_count: number
  to_match: number
  waiting: number
  gap_cents: Cents | null
  message: string | null
  file_name: string
  imported_at: Temporal.Instant
}

/** Each with the one before it, which is not always in the same page. */
const placed = sql`
  select s.*, opening_cents - lag(closing_cents) over (partition by iban order by day, year, sequence) as gap_cents from accounting.bank_statements s`
const columns = sql`
  s.id, s.iban, s.year, s.sequence, s.opening_day as opening_date, s.day as date, s.opening_cents, s.closing_cents, s.line_count, s.gap_cents, s.message, s.file_name, s.imported_at,
  (select count(*)::int from accounting.bank_lines l where l.statement_id = s.id and l.open_cents <> 0) as to_match,
  (select count(*)::int from accounting.bank_lines l where l.statement_id = s.id and l.looked_at is null) as waiting`

export type StatementFilter = PageRequest & { from?: string | undefined; to?: string | undefined; open?: 'true' | 'false' | undefined }

/** Statements, the newest first. */
export async function listStatements(reading: Reading, { from, to, open, ...page }: StatementFilter) {
  const some = sql`exists (select from accounting.bank_lines l where l.statement_id = s.id and l.open_cents <> 0)`
  const wanted = sql.join([
    sql`true`,
    ...(from ? [sql`s.day >= ${from}::date`] : []),
    ...(to ? [sql`s.day <= ${to}::date`] : []),
    ...(open === undefined ? [] : [open === 'true' ? some : sql`not ${some}`]),
  ], sql` and `)
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count from accounting.bank_statements s where ${wanted}`.execute(reading)
  return { count: Number(all!.count), results: await statements(reading, sql`${wanted} order by s.day desc, s.year desc, s.sequence desc limit ${page.page_size} offset ${offsetOf(page)}`) }
}

/** Those of the ids that exist, by id. */
export async function statementsById(reading: Reading, ids: readonly string[]): Promise<ReadonlyMap<string, Row>> {
  const known = ids.filter(isId)
  const found = known.length === 0 ? [] : await statements(reading, sql`s.id = any(${known}::uuid[])`)
  return new Map(found.map((row) => [row.id, row]))
}

const statements = async (reading: Reading, wanted: RawBuilder<unknown>) => (await sql<Row>`select ${columns} from (${placed}) s where ${wanted}`.execute(reading)).rows
