import { halfDaysOfWeek, type Employed } from './half-days.ts'

/** Four weeks for a full year: 20 days of a five-day week, 24 of a six-day week (reference/belgium leave-types.csv, annual). */
const WEEKS = 4
const MONTHS = 12
/** A multiple of 28, 29, 30 and 31, so that parts of months add up without fractions. */
const PARTS = 377_580

/**
 * The statutory leave of a year in half days, earned by the contracts of the year before: a twelfth of four weeks of the schedule
 * for each month, part of a month by its days; a part-time schedule has shorter weeks. A half day that was begun is granted
 * whole. Never more than four weeks of the schedule worked now; nothing for whoever has no contract now. Sickness counts as work;
 * unpaid leave of the year before is corrected by hand.
 */
export function statutoryHalfDays(year: number, before: readonly Employed[], now: Employed | undefined): number {
  if (!now) return 0
  let parts = 0
  for (let month = 1; month <= MONTHS; month += 1) {
    const { daysInMonth } = new Temporal.PlainYearMonth(year - 1, month)
    const first = new Temporal.PlainDate(year - 1, month, 1)
    const last = first.with({ day: daysInMonth })
    for (const contract of before) parts += daysIn(contract, first, last) * (PARTS / daysInMonth) * halfDaysOfWeek(contract.schedule) * WEEKS
  }
  return Math.min(Math.ceil(parts / (PARTS * MONTHS)), halfDaysOfWeek(now.schedule) * WEEKS)
}

function daysIn({ first_day, last_day }: Employed, first: Temporal.PlainDate, last: Temporal.PlainDate): number {
  const from = Temporal.PlainDate.compare(first_day, first) > 0 ? first_day : first
  const to = last_day && Temporal.PlainDate.compare(last_day, last) < 0 ? last_day : last
  return Math.max(0, from.until(to).days + 1)
}
