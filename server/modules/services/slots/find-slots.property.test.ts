import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Agenda, ServiceTimes } from './agenda.ts'
import { findSlots } from './find-slots.ts'

const MINUTE = 60_000
const range = fc.tuple(fc.integer({ min: 0, max: 95 }), fc.integer({ min: 1, max: 96 })).filter(([from, to]) => from < to).map(([from, to]) => ({ from_minute: from * 15, to_minute: to * 15 }))
/** Days around the changes of the clock and the ends of months. */
const aDay = fc.tuple(fc.constantFrom('2026-03-27', '2026-10-23', '2026-02-27', '2026-12-30', '2028-02-27'), fc.integer({ min: 0, max: 4 })).map(([text, days]) => Temporal.PlainDate.from(text).add({ days }))
const zone = fc.constantFrom('Europe/Brussels', 'UTC', 'America/New_York', 'Australia/Lord_Howe')
const times: fc.Arbitrary<ServiceTimes> = fc.record({
  duration_minutes: fc.integer({ min: 5, max: 120 }), buffer_before_minutes: fc.integer({ min: 0, max: 30 }), buffer_after_minutes: fc.integer({ min: 0, max: 30 }),
  step_minutes: fc.integer({ min: 5, max: 60 }), notice_minutes: fc.constant(0), horizon_days: fc.constant(366),
})
const now = Temporal.Instant.from('2026-01-01T00:00:00Z')
const question = (agenda: Agenda, service: ServiceTimes, day: Temporal.PlainDate) => ({ agendas: [agenda], times: service, first_day: day, last_day: day, now: day.year === 2028 ? Temporal.Instant.from('2028-01-01T00:00:00Z') : now })
const agendaOf = (time_zone: string, range: { from_minute: number, to_minute: number }, busy: Agenda['busy'] = []): Agenda =>
  ({ practitioner_id: 'one', time_zone, weekly: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...range })), exceptions: [], busy })

test('every offered time lies on its day and within the hours on the wall clock, and lasts what the service lasts', () => {
  fc.assert(fc.property(zone, range, times, aDay, (time_zone, hours, service, day) => {
    for (const { start, end } of findSlots(question(agendaOf(time_zone, hours), service, day))) {
      assert.equal(end - start, service.duration_minutes * MINUTE)
      const begins = Temporal.Instant.fromEpochMilliseconds(start).toZonedDateTimeISO(time_zone)
      const ends = Temporal.Instant.fromEpochMilliseconds(end).toZonedDateTimeISO(time_zone)
      assert.ok(begins.toPlainDate().equals(day))
      // on the night that is an hour longer, a time that comes again lies within hours that began at its first coming
      assert.ok(begins.hour * 60 + begins.minute >= hours.from_minute || begins.hoursInDay > 24)
      const minute = Temporal.PlainDate.compare(ends.toPlainDate(), day) > 0 ? 1_440 : ends.hour * 60 + ends.minute
      assert.ok(minute <= hours.to_minute, `${begins.toString()} – ${ends.toString()} in ${JSON.stringify(hours)}`)
    }
  }), { numRuns: 500 })
})

test('what was booked is offered no more, nor anything that would overlap it with its buffers; everything else still is', () => {
  fc.assert(fc.property(zone, range, times, aDay, fc.nat(), (time_zone, hours, service, day, choice) => {
    const before = findSlots(question(agendaOf(time_zone, hours), service, day))
    if (before.length === 0) return
    const { start, end } = before[choice % before.length]!
    const padded = (slot: { start: number, end: number }) => ({ from: slot.start - service.buffer_before_minutes * MINUTE, to: slot.end + service.buffer_after_minutes * MINUTE })
    const taken = padded({ start, end })
    const after = findSlots(question(agendaOf(time_zone, hours, [taken]), service, day))
    const free = before.filter((slot) => padded(slot).to <= taken.from || padded(slot).from >= taken.to)
    assert.deepEqual(after, free)
  }), { numRuns: 500 })
})

test('a month asked at once is the same as day by day', () => {
  fc.assert(fc.property(zone, range, times, fc.constantFrom('2026-03-15', '2026-10-10', '2026-12-20'), (time_zone, hours, service, first) => {
    const first_day = Temporal.PlainDate.from(first)
    const agenda = agendaOf(time_zone, hours)
    const days = Array.from({ length: 30 }, (_, index) => first_day.add({ days: index }))
    const one = findSlots({ agendas: [agenda], times: service, first_day, last_day: days.at(-1)!, now })
    assert.deepEqual(one, days.flatMap((day) => findSlots(question(agenda, service, day))))
  }), { numRuns: 30 })
})
