import { sql } from 'kysely'
import { dayOf, type Day } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import { noFiscalYear } from '../ledger/refusals.ts'

/** Books are not opened further ahead than this: a mistyped year is refused instead. */
const MOST_YEARS_AHEAD = 1

/**
 * Sees to it that a fiscal year holds the day: the calendar year, with its twelve monthly periods and a counter per journal.
 * Of two at once one opens it, the other finds it open. Throws `noFiscalYear` for a day before the books began, or too
 * far ahead.
 */
export async function ensureFiscalYear(work: Work, day: Day): Promise<void> {
  const beginning = await work.tx
    .selectFrom('accounting.fiscal_years')
    .select((at) => at.fn.min('first_day').as('day'))
    .executeTakeFirst()
  const tooEarly = beginning?.day && Temporal.PlainDate.compare(day, beginning.day) < 0
  if (tooEarly || day.year > dayOf(work.now).year + MOST_YEARS_AHEAD) throw noFiscalYear.with({ day: day.toString() })
  await openFiscalYear(work, day.with({ month: 1, day: 1 }))
  const held = await sql`select from accounting.fiscal_years where ${day}::date between first_day and last_day`.execute(work.tx)
  if (held.rows.length === 0) throw noFiscalYear.with({ day: day.toString() })
}

/** Opens the fiscal year that begins on the day and ends on 31 December. A year that overlaps is left as it is. */
export async function openFiscalYear({ tx }: Work, firstDay: Day): Promise<void> {
  const code = String(firstDay.year).padStart(4, '0')
  const opened = await tx
    .insertInto('accounting.fiscal_years')
    .values({ code, first_day: firstDay, last_day: firstDay.with({ month: 12, day: 31 }) })
    .onConflict((conflict) => conflict.doNothing())
    .returning('code')
    .executeTakeFirst()
  if (!opened) return
  const months = Array.from({ length: 13 - firstDay.month }, (_, after) => firstDay.with({ day: 1 }).add({ months: after }))
  await tx
    .insertInto('accounting.periods')
    .values(months.map((month) => ({ month, fiscal_year: code })))
    .execute()
  await sql`insert into accounting.journal_counters (journal, fiscal_year) select code, ${code} from accounting.journals on conflict do nothing`.execute(
    tx,
  )
}
