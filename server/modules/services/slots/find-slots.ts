import { dayOf, type Day } from '#kernel/day.ts'
import { hoursOf, type Agenda, type Hours, type ServiceTimes, type Slot, type Span } from './agenda.ts'
import { dayClock, type DayClock } from './day-clock.ts'

const MINUTE = 60_000

export type SlotQuestion = { agendas: readonly Agenda[], times: ServiceTimes, first_day: Day, last_day: Day, now: Temporal.Instant }

/**
 * Every time that can be booked from the first day to the last, in the practitioners' own days: the one answer for listing,
 * holding, booking and moving. The appointment lies within open hours of one day; its buffers may lie outside of them, and
 * overlap nobody's. Times follow each other by the service's step from the beginning of each range.
 */
export function findSlots({ agendas, times, first_day, last_day, now }: SlotQuestion): Slot[] {
  const clocks = new Map<string, DayClock>()
  const clockOf = (day: Day, time_zone: string) => {
    const key = `${day.toString()} ${time_zone}`
    const clock = clocks.get(key) ?? dayClock(day, time_zone)
    clocks.set(key, clock)
    return clock
  }
  const days = daysBetween(first_day, last_day)
  return agendas.flatMap((agenda) => {
    const last = dayOf(now, agenda.time_zone).add({ days: times.horizon_days })
    return days.filter((day) => Temporal.PlainDate.compare(day, last) <= 0).flatMap((day) => slotsOfDay(agenda, times, day, clockOf(day, agenda.time_zone), now.epochMilliseconds))
  })
}

function slotsOfDay(agenda: Agenda, times: ServiceTimes, day: Day, clock: DayClock, now: number): Slot[] {
  const { open, closed } = hoursOf(agenda, day)
  if (open.length === 0) return []
  const span = ({ from_minute, to_minute }: Hours): Span => ({ from: clock(from_minute), to: clock(to_minute) })
  const shut = closed.map(span)
  const [before, duration, after, step] = [times.buffer_before_minutes, times.duration_minutes, times.buffer_after_minutes, times.step_minutes].map((minutes) => minutes * MINUTE) as [number, number, number, number]
  const earliest = now + times.notice_minutes * MINUTE
  const busy = agenda.busy.filter(overlapping({ from: clock(0) - before, to: clock(1_440) + after }))
  return open.map(span).flatMap(({ from, to }) => {
    const slots: Slot[] = []
    for (let start = from; start + duration <= to; start += step) {
      const end = start + duration
      if (start < earliest || shut.some(overlapping({ from: start, to: end })) || busy.some(overlapping({ from: start - before, to: end + after }))) continue
      slots.push({ start, end, practitioner_id: agenda.practitioner_id })
    }
    return slots
  })
}

const overlapping = (one: Span) => (other: Span) => one.from < other.to && other.from < one.to

function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) days.push(day)
  return days
}

/** Each moment once, with whoever has the fewest appointments: what "anybody" is offered. By time. */
export function withAnybody(slots: readonly Slot[], agendas: readonly Agenda[]): Slot[] {
  const load = new Map(agendas.map(({ practitioner_id, busy }) => [practitioner_id, busy.length]))
  const best = new Map<number, Slot>()
  for (const slot of slots) {
    const known = best.get(slot.start)
    if (!known || load.get(slot.practitioner_id)! < load.get(known.practitioner_id)!) best.set(slot.start, slot)
  }
  return [...best.values()].sort((a, b) => a.start - b.start)
}
