import { sql } from 'kysely'
import { dayOf, type Day } from '#kernel/day.ts'
import type { Platform } from '#platform/platform.ts'

export type ReportDays = { from: Day; to: Day }

/**
 * The days a report covers: up to today, from the first day of the fiscal year, unless said otherwise. `as_of` is another
 * word for `to`.
 */
export async function reportDays(
  { reading, clock }: Platform,
  { from, to, as_of }: { from?: string | undefined; to?: string | undefined; as_of?: string | undefined },
): Promise<ReportDays> {
  const last = (as_of ?? to) === undefined ? dayOf(clock()) : Temporal.PlainDate.from((as_of ?? to)!)
  if (from !== undefined) return { from: Temporal.PlainDate.from(from), to: last }
  const {
    rows: [year],
  } = await sql<{
    first_day: Day
  }>`select first_day from accounting.fiscal_years where ${last}::date between first_day and last_day`.execute(reading)
  return { from: year?.first_day ?? last.with({ month: 1, day: 1 }), to: last }
}
