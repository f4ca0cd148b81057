import { holidaysOf } from '#kernel/belgium/holidays.ts'
import { dayOf, type Day } from '#kernel/day.ts'

const DAYS = 14

/** The last day of the right to withdraw: fourteen days after the delivery (art. VI.47 CEL), and the next working day when that is none (Regulation 1182/71 art. 3). */
export function lastDayToWithdraw(delivered: Day): Day {
  let day = delivered.add({ days: DAYS })
  while (day.dayOfWeek > 5 || holidaysOf(day.year).some((holiday) => holiday.day.equals(day))) day = day.add({ days: 1 })
  return day
}

type Progress = { fulfilment_status: string, delivered_at: Temporal.Instant | null, placed_at: Temporal.Instant }

/** Until when an order can be withdrawn from: services from the contract on, goods from their delivery; undefined while the time has not begun. */
export function withdrawableUntil({ fulfilment_status, delivered_at, placed_at }: Progress): Day | undefined {
  if (fulfilment_status === 'not_needed') return lastDayToWithdraw(dayOf(placed_at))
  return delivered_at ? lastDayToWithdraw(dayOf(delivered_at)) : undefined
}
