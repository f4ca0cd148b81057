import type { Reading } from '#platform/database/database.ts'
import { employedBetween } from '../../employees/contracts/contract-queries.ts'
import { costOf, type Cost, type Stretch } from '../counting/half-days.ts'
import { holidaysKept } from '../holidays/kept-holidays.ts'
import { leaveDays, nothingToTake } from '../refusals.ts'

const LONGEST_DAYS = 400

/**
 * What leave of an employee costs, by their contracts and the holidays that the company keeps. Throws `leaveDays` when the last day
 * comes before the first, and `nothingToTake` when no half day of work falls within.
 */
export async function leaveCost(reading: Reading, employee_id: string, stretch: Stretch): Promise<Cost> {
  const { first_day, last_day, half } = stretch
  const length = first_day.until(last_day).days + 1
  if (length < 1 || length > LONGEST_DAYS || (half !== null && length > 1)) throw leaveDays
  const contracts = await employedBetween(reading, employee_id, first_day, last_day)
  const free = new Set((await holidaysKept(reading, first_day.year, last_day.year)).map(({ kept_on }) => kept_on.toString()))
  const cost = costOf(stretch, contracts, (day) => free.has(day.toString()))
  if (cost.length === 0) throw nothingToTake
  return cost
}
