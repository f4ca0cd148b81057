import type { Day } from '#kernel/day.ts'

/** Half open, in milliseconds since 1970. */
export type Span = { from: number, to: number }

/** Minutes of the wall clock, half open. */
export type Hours = { from_minute: number, to_minute: number }

/** Everything that decides when somebody can be booked. */
export type Agenda = {
  practitioner_id: string
  time_zone: string
  /** ISO weekdays: 1 is Monday. */
  weekly: readonly (Hours & { weekday: number })[]
  exceptions: readonly (Hours & { kind: 'closed' | 'extra', first_day: Day, last_day: Day })[]
  /** Occupied times with their buffers, by their beginning. */
  busy: readonly Span[]
}

/** How a service wants to be booked. */
export type ServiceTimes = {
  duration_minutes: number
  buffer_before_minutes: number
  buffer_after_minutes: number
  step_minutes: number
  notice_minutes: number
  horizon_days: number
}

/** A time that can be booked; moments in milliseconds since 1970. */
export type Slot = { start: number, end: number, practitioner_id: string }

/** The hours of one day, and what of it is closed. A closed time wins over hours and extra hours. */
export function hoursOf({ weekly, exceptions }: Agenda, day: Day): { open: Hours[], closed: Hours[] } {
  const today = exceptions.filter(({ first_day, last_day }) => compare(first_day, day) <= 0 && compare(day, last_day) <= 0)
  const usual = weekly.filter(({ weekday }) => weekday === day.dayOfWeek)
  return { open: joined([...usual, ...today.filter(({ kind }) => kind === 'extra')]), closed: today.filter(({ kind }) => kind === 'closed') }
}

const compare = Temporal.PlainDate.compare

/** Ranges that touch or overlap become one. */
function joined(ranges: readonly Hours[]): Hours[] {
  const whole: Hours[] = []
  for (const { from_minute, to_minute } of ranges.toSorted((a, b) => a.from_minute - b.from_minute)) {
    const last = whole.at(-1)
    if (last && from_minute <= last.to_minute) last.to_minute = Math.max(last.to_minute, to_minute)
    else whole.push({ from_minute, to_minute })
  }
  return whole
}
