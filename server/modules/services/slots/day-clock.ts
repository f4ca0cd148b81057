import type { Day } from '#kernel/day.ts'

const MINUTE = 60_000
export const MINUTES_OF_A_DAY = 1_440

/** Minutes of the wall clock since midnight → the moment, in milliseconds since 1970. 1440 is the midnight that ends the day. */
export type DayClock = (minute: number) => number

/**
 * The wall clock of one day in one zone. When the clock jumps over a time (02:30 on 29 March 2026 in Brussels), that time is the
 * moment of the jump; when a time comes twice (25 October), it is the first of both. So a range never grows by the change of
 * the clock, and one that spans it is an hour shorter or longer, as the work is.
 */
export function dayClock(day: Day, time_zone: string): DayClock {
  const begins = day.toZonedDateTime(time_zone).epochMilliseconds
  const ends = day.add({ days: 1 }).toZonedDateTime(time_zone).epochMilliseconds
  if (ends - begins === MINUTES_OF_A_DAY * MINUTE) return (minute) => begins + minute * MINUTE
  return (minute) => minute >= MINUTES_OF_A_DAY ? ends : momentOf(day, minute, time_zone)
}

function momentOf(day: Day, minute: number, time_zone: string): number {
  const wall = day.toPlainDateTime({ hour: Math.floor(minute / 60), minute: minute % 60 })
  const found = wall.toZonedDateTime(time_zone, { disambiguation: 'earlier' })
  return found.toPlainDateTime().equals(wall) ? found.epochMilliseconds : found.getTimeZoneTransition('next')!.epochMilliseconds
}
