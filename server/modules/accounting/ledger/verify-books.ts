import { sql } from 'kysely'
import type { Reading } from '#platform/database/database.ts'
import { differencesOf, totalNames, type TotalName } from './totals.ts'

export type ChainFinding = { journal: string, fiscal_year: string, entries: number, passed: boolean, broken_at: string | null }
export type BooksVerification = { passed: boolean, entries: number, chains: ChainFinding[], totals: { total: TotalName, passed: boolean, differences: number }[] }

const ENTRIES_AT_A_TIME = 20_000

/**
 * Reads every entry again: each number follows the one before, each entry balances and gives the hash it carries over the
 * hash before it, each counter ends where its last entry does, and the stored totals are those of the lines.
 */
export async function verifyBooks(reading: Reading, { onProgress }: { onProgress?: (entries: number) => void } = {}): Promise<BooksVerification> {
  const series = await reading.selectFrom('accounting.journal_counters').select(['journal', 'fiscal_year']).orderBy('fiscal_year').orderBy('journal').execute()
  const chains: ChainFinding[] = []
  let entries = 0
  for (const one of series) {
    const finding = await verifyChain(reading, one, (checked) => onProgress?.(entries + checked))
    entries += finding.entries
    if (finding.entries > 0 || !finding.passed) chains.push(finding)
  }
  const totals: BooksVerification['totals'] = []
  for (const total of totalNames) {
    const differences = await differencesOf(reading, total)
    totals.push({ total, passed: differences === 0, differences })
  }
  return { passed: chains.every(({ passed }) => passed) && totals.every(({ passed }) => passed), entries, chains, totals }
}

type Series = { journal: string, fiscal_year: string }
type Stretch = { entries: number, last_sequence: number | null, last_hash: Buffer | null, broken_at: string | null }

async function verifyChain(reading: Reading, series: Series, onProgress: (entries: number) => void): Promise<ChainFinding> {
  let after = 0
  let hash: Buffer = Buffer.alloc(0)
  let entries = 0
  for (;;) {
    const stretch = await verifyStretch(reading, series, after, hash)
    entries += stretch.entries
    if (stretch.entries > 0) onProgress(entries)
    if (stretch.broken_at) return { ...series, entries, passed: false, broken_at: stretch.broken_at }
    if (stretch.entries < ENTRIES_AT_A_TIME) break
    after = stretch.last_sequence!
    hash = stretch.last_hash!
  }
  const broken_at = await looseEnd(reading, series)
  return { ...series, entries, passed: broken_at === null, broken_at }
}

/** The next entries of a chain, in one statement; PostgreSQL makes the bytes and the hash as it did at the posting. */
async function verifyStretch(reading: Reading, { journal, fiscal_year }: Series, after: number, hash: Buffer): Promise<Stretch> {
  const { rows: [stretch] } = await sql<Stretch>`
    with entry as materialized (
      select e.*, lag(e.hash, 1, ${hash}::bytea) over (order by e.sequence) as previous, ${after}::int + row_number() over (order by e.sequence) as expected_sequence
      from accounting.entries e where e.journal = ${journal} and e.fiscal_year = ${fiscal_year} and e.sequence > ${after}
      order by e.sequence limit ${ENTRIES_AT_A_TIME}
    ), line as (
      select l.entry_id, jsonb_agg(jsonb_build_array(l.account, l.debit_cents, l.credit_cents, l.tax_code, l.text) order by l.line_number) as lines,
        sum(l.debit_cents - l.credit_cents) as balance, bool_and(l.day = e.day) as dated
      from entry e join accounting.entry_lines l on l.entry_id = e.id group by l.entry_id
    ), box as (
      select v.entry_id, jsonb_agg(jsonb_build_array(v.line_number, v.box, v.amount_cents) order by v.position) as boxes, bool_and(v.vat_month = e.vat_month) as dated
      from entry e join accounting.vat_amounts v on v.entry_id = e.id group by v.entry_id
    ), checked as (
      select e.sequence, e.number, e.hash, coalesce(e.sequence = e.expected_sequence and l.balance = 0 and l.dated and coalesce(b.dated, true)
        and e.hash = accounting.sealed(e.previous, e.number, e.day, e.text, e.document_reference, r.number, e.vat_month, l.lines, coalesce(b.boxes, '[]')), false) as fits
      from entry e left join line l on l.entry_id = e.id left join box b on b.entry_id = e.id left join accounting.entries r on r.id = e.reverses
    )
    select count(*)::int as entries, max(sequence) as last_sequence, (array_agg(hash order by sequence desc))[1] as last_hash,
      (array_agg(number order by sequence) filter (where not fits))[1] as broken_at
    from checked`.execute(reading)
  return stretch!
}

/** The last number given, when no entry carries it with the hash that the next one would go on from. */
async function looseEnd(reading: Reading, { journal, fiscal_year }: Series): Promise<string | null> {
  const { rows: [counter] } = await sql<{ number: string }>`
    select accounting.entry_number(c.journal, c.fiscal_year, c.last_number) as number
    from accounting.journal_counters c left join accounting.entries e on e.journal = c.journal and e.fiscal_year = c.fiscal_year and e.sequence = c.last_number
    where c.journal = ${journal} and c.fiscal_year = ${fiscal_year} and c.last_number > 0 and e.hash is distinct from c.last_hash`.execute(reading)
  return counter?.number ?? null
}
