import type { Day } from '#kernel/day.ts'

export type IntervalUnit = 'week' | 'month' | 'year'
export type Interval = Readonly<{ unit: IntervalUnit, count: number }>
export type SubscriptionPeriod = Readonly<{ first_day: Day, last_day: Day }>

/**
 * The period that begins `index` intervals after the anchor. Every beginning is counted from the anchor itself, never from
 * the period before: 31 January, 28 February, 31 March. A month too short for the anchor's day begins on its last one; a
 * period ends the day before the next begins, so that no day lies in two and none between.
 */
export function periodAt(anchor: Day, { unit, count }: Interval, index: number): SubscriptionPeriod {
  const beginning = (number: number) => anchor.add({ [`${unit}s`]: number * count })
  return { first_day: beginning(index), last_day: beginning(index + 1).subtract({ days: 1 }) }
}

export type Anchored = Readonly<{ anchor_day: Day, anchor_number: number, interval_unit: string, interval_count: number }>

/** Period `number` of a subscription; the one of `anchor_number` begins on the anchor. */
export const periodOf = ({ anchor_day, anchor_number, interval_unit, interval_count }: Anchored, number: number): SubscriptionPeriod =>
  periodAt(anchor_day, { unit: interval_unit as IntervalUnit, count: interval_count }, number - anchor_number)
