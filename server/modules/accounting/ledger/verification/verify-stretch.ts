import { sql } from 'kysely'
import type { Reading } from '#platform/database/database.ts'

/** Some following numbers of one journal and year; `key` is `VTE-2026`. */
export type Stretch = { key: string; journal: string; fiscal_year: string; after: number }
export type Finding = Stretch & { entries: number; broken_at: string | null }

const ENTRIES_AT_A_TIME = 20_000

/**
 * All numbers of all journals, cut into stretches that are verified on their own: each goes on from the hash the one
 * before it ends with.
 */
export async function stretchesOf(reading: Reading): Promise<Stretch[]> {
  const { rows } = await sql<Stretch>`
    select c.journal || '-' || c.fiscal_year as key, c.journal, c.fiscal_year, after
    from accounting.journal_counters c
    cross join lateral (select max(sequence) as last from accounting.entries e where e.journal = c.journal
      and e.fiscal_year = c.fiscal_year) e
    cross join generate_series(0, coalesce(e.last, 0) - 1, ${ENTRIES_AT_A_TIME}) as after
    order by c.fiscal_year, c.journal, after`.execute(reading)
  return rows
}

/** One stretch in one statement; PostgreSQL makes the bytes and the hash as it did at the posting. */
export async function verifyStretch(reading: Reading, stretch: Stretch): Promise<Finding> {
  const { journal, fiscal_year, after } = stretch
  const series = sql`e.journal = ${journal} and e.fiscal_year = ${fiscal_year}`
  const {
    rows: [found],
  } = await sql<{ entries: number; broken_at: string | null }>`
    with before as materialized (
      select case when ${after}::int = 0 then ''::bytea else (select e.hash from accounting.entries e where ${series}
        and e.sequence = ${after}::int) end as hash
    ), entry as materialized (
      select e.*, lag(e.hash, 1, (select hash from before)) over (order by e.sequence) as previous,
        ${after}::int + row_number() over (order by e.sequence) as expected_sequence
      from accounting.entries e where ${series} and e.sequence > ${after}::int
        and e.sequence <= ${after + ENTRIES_AT_A_TIME}::int
    ), checked as (
      select e.sequence, e.number, coalesce(e.sequence = e.expected_sequence and l.balance = 0 and l.dated
        and coalesce(b.dated, true)
        and e.hash = accounting.sealed(e.previous, e.number, e.day, e.text, e.document_reference,
          case when e.reverses is not null then (select r.number from accounting.entries r where r.id = e.reverses) end,
            e.vat_month, l.lines, coalesce(b.boxes, '[]')), false) as fits
      from entry e cross join lateral (
        select json_agg(json_build_array(l.account, l.debit_cents, l.credit_cents, l.tax_code, l.text)
          order by l.line_number) as lines,
          sum(l.debit_cents) - sum(l.credit_cents) as balance, bool_and(l.day = e.day) as dated
        from accounting.entry_lines l where l.entry_id = e.id
      ) l cross join lateral (
        select json_agg(json_build_array(v.line_number, v.box, v.amount_cents) order by v.position) as boxes,
          bool_and(v.vat_month = e.vat_month) as dated
        from accounting.vat_amounts v where v.entry_id = e.id
      ) b
    )
    select count(*)::int as entries, (array_agg(number order by sequence) filter (where not fits))[1] as broken_at
      from checked`.execute(
    reading,
  )
  return { ...stretch, ...found! }
}

/**
 * By `VTE-2026`: the last number given, where no entry carries it with the hash that the next one would go on from, or
 * where entries go beyond it.
 */
export async function looseEnds(reading: Reading): Promise<Map<string, string>> {
  const { rows } = await sql<{ key: string; number: string }>`
    select c.journal || '-' || c.fiscal_year as key, accounting.entry_number(c.journal, c.fiscal_year, c.last_number) as number
    from accounting.journal_counters c
    left join lateral (select e.sequence, e.hash from accounting.entries e where e.journal = c.journal
      and e.fiscal_year = c.fiscal_year order by e.sequence desc limit 1) e on true
    where (c.last_number, c.last_hash) is distinct from (coalesce(e.sequence, 0), coalesce(e.hash, ''))`.execute(reading)
  return new Map(rows.map(({ key, number }) => [key, number]))
}
