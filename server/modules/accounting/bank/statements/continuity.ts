import { sql } from 'kysely'
import { dayIn, type Day } from '#kernel/day.ts'
import { formatMoney, type Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { statementGap } from '../refusals.ts'

/** A statement among those before and after it. */
export type PlacedStatement = { year: number; sequence: number; day: Day; opening_cents: Cents; closing_cents: Cents }
export type KnownStatement = PlacedStatement & { id: string; hash: Buffer }

const MOST = 5_000

/** The statements that are there from the last one before these on. */
export async function neighboursOf(reading: Reading, iban: string, statements: readonly PlacedStatement[]): Promise<KnownStatement[]> {
  if (statements.length === 0) return []
  const [first] = statements.map(({ day }) => day).toSorted(Temporal.PlainDate.compare)
  const { rows } = await sql<KnownStatement>`
    select id, year, sequence, day, opening_cents, closing_cents, content_hash as hash from accounting.bank_statements
    where iban = ${iban} and day >= coalesce((select max(day) from accounting.bank_statements where iban = ${iban} and day < ${first!}::date), '-infinity')
    order by day, sequence limit ${MOST}`.execute(reading)
  return rows
}

/** Each new statement begins where the one before it ended, and ends where the one after it begins. Throws `statementGap`. */
export function demandContinuity({ actor }: Work, known: readonly PlacedStatement[], fresh: readonly PlacedStatement[]): void {
  const all = [...known, ...fresh].toSorted((a, b) => Temporal.PlainDate.compare(a.day, b.day) || a.sequence - b.sequence)
  for (const [index, statement] of all.entries()) {
    const before = all[index - 1]
    if (!before || before.closing_cents === statement.opening_cents || !(fresh.includes(statement) || fresh.includes(before))) continue
    throw statementGap.with({
      sequence: statement.sequence, day: dayIn(actor.language, statement.day),
      opening: formatMoney(statement.opening_cents, actor.language), closing: formatMoney(before.closing_cents, actor.language),
    })
  }
}
