import type { Day } from '#kernel/day.ts'
import { portion, type Cents } from '#kernel/money.ts'

/**
 * The rate for late payment in commercial transactions, per half-year, in basis points: law of 2 August 2002 art. 5, told in the
 * Moniteur belge. The second half of 2026 was not told yet when this was written; a half-year that is missing takes the last one known.
 */
const rates: readonly { from: string, rate_bp: number }[] = [
  { from: '2024-01-01', rate_bp: 1250 },
  { from: '2025-01-01', rate_bp: 1150 },
  { from: '2025-07-01', rate_bp: 1050 },
  { from: '2026-01-01', rate_bp: 1050 },
]

const rateOn = (day: string): number => rates.findLast(({ from }) => from <= day)?.rate_bp ?? rates[0]!.rate_bp

/** Simple interest on an amount from one day to another, both counted, on 365 days a year, rounded once. Nothing when the days lie the wrong way round. */
export function lateInterest(amount: Cents, from: Day, to: Day): Cents {
  let weighed = 0
  for (let start = from; Temporal.PlainDate.compare(start, to) <= 0;) {
    const next = halfYearAfter(start)
    const end = Temporal.PlainDate.compare(next, to) > 0 ? to.add({ days: 1 }) : next
    weighed += rateOn(start.toString()) * start.until(end, { largestUnit: 'days' }).days
    start = end
  }
  return portion(amount, weighed, 10_000 * 365)
}

const halfYearAfter = ({ year, month }: Day): Day => Temporal.PlainDate.from(month <= 6 ? { year, month: 7, day: 1 } : { year: year + 1, month: 1, day: 1 })
