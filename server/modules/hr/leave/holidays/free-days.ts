import { holidaysOf } from '#kernel/belgium/holidays.ts'
import type { Day } from '#kernel/day.ts'
import type { Translated } from '#kernel/language.ts'

/** A legal holiday of a year with the day on which it is kept. */
export type KeptHoliday = Readonly<{
  key: string
  names: Translated
  /** In the calendar. */
  day: Day
  /** On which nobody works: the day itself, or the one that replaces it. */
  kept_on: Day
  /** The company said so; otherwise it is the law's default. */
  chosen: boolean
}>

/** Holiday → the day that the company chose instead. */
export type Replacements = Readonly<Record<string, Day>>

const SATURDAY = 6

/** The usual days off of the company: Saturday and Sunday. */
export const isUsualDayOff = (day: Day): boolean => day.dayOfWeek >= SATURDAY

/**
 * The ten legal holidays of a year as they are kept: one that falls on a Sunday or another usual day off is replaced by the day
 * the company chose, without a choice by the first working day after it (law of 4 January 1974, reference/belgium rules.md §12).
 */
export function keptHolidays(year: number, replacements: Replacements): KeptHoliday[] {
  const holidays = holidaysOf(year)
  const taken = new Set([...holidays.map(({ day }) => day.toString()), ...Object.values(replacements).map(String)])
  return holidays.map(({ key, names, day }) => {
    const replacement = replacements[key]
    if (replacement) return { key, names, day, kept_on: replacement, chosen: true }
    if (!isUsualDayOff(day)) return { key, names, day, kept_on: day, chosen: false }
    let next = day.add({ days: 1 })
    while (isUsualDayOff(next) || taken.has(next.toString())) next = next.add({ days: 1 })
    taken.add(next.toString())
    return { key, names, day, kept_on: next, chosen: false }
  })
}
