import type { Day } from '#kernel/day.ts'

/** Morning or afternoon of a single day. */
export type Half = 'am' | 'pm'

/** What leave is asked for: whole days from the first to the last, or half of a single one. */
export type Stretch = Readonly<{ first_day: Day; last_day: Day; half: Half | null }>

/** Fourteen half days from Monday morning to Sunday afternoon: `w` is worked, a point is not. */
export type Schedule = string

/** A contract as far as leave asks: from when to when, and which half days of the week. */
export type Employed = Readonly<{ first_day: Day; last_day: Day | null; schedule: Schedule }>

/** Half days by year of entitlement. */
export type Cost = readonly Readonly<{ year: number; half_days: number }>[]

/** The half days of a day that are worked under a schedule: none, one or both. */
export function workedHalves(schedule: Schedule, day: Day): Half[] {
  const monday = (day.dayOfWeek - 1) * 2
  return (['am', 'pm'] as const).filter((_, half) => schedule[monday + half] === 'w')
}

/** How many half days a week of this schedule has. */
export const halfDaysOfWeek = (schedule: Schedule): number => schedule.replaceAll('.', '').length

/** Whether a contract runs on a day. */
export const runsOn = ({ first_day, last_day }: Employed, day: Day): boolean =>
  Temporal.PlainDate.compare(first_day, day) <= 0 && (last_day === null || Temporal.PlainDate.compare(day, last_day) <= 0)

/**
 * What leave costs, in half days and by year: every half day of it that the contract of that day has worked, and that is not
 * free for all. Days without contract cost nothing. Years without cost are left out.
 */
export function costOf(stretch: Stretch, contracts: readonly Employed[], isFree: (day: Day) => boolean): Cost {
  const years = new Map<number, number>()
  for (let day = stretch.first_day; Temporal.PlainDate.compare(day, stretch.last_day) <= 0; day = day.add({ days: 1 })) {
    const contract = contracts.find((each) => runsOn(each, day))
    if (!contract || isFree(day)) continue
    const taken = workedHalves(contract.schedule, day).filter((half) => stretch.half === null || half === stretch.half).length
    if (taken > 0) years.set(day.year, (years.get(day.year) ?? 0) + taken)
  }
  return [...years].map(([year, half_days]) => ({ year, half_days }))
}

/** The half days of all years together. */
export const totalOf = (cost: Cost): number => cost.reduce((sum, { half_days }) => sum + half_days, 0)
