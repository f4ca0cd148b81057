import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Agenda, ServiceTimes } from './agenda.ts'
import { dayClock } from './day-clock.ts'
import { findSlots, withAnybody } from './find-slots.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
const hours = (from: string, to: string) => ({ from_minute: minutes(from), to_minute: minutes(to) })
const everyDay = (from: string, to: string) => [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, ...hours(from, to) }))
const span = (from: string, to: string) => ({ from: Temporal.Instant.from(from).epochMilliseconds, to: Temporal.Instant.from(to).epochMilliseconds })

const anAgenda = (more: Partial<Agenda> = {}): Agenda => ({ practitioner_id: 'one', time_zone: 'Europe/Brussels', weekly: everyDay('09:00', '12:00'), exceptions: [], busy: [], ...more })
const halfHours: ServiceTimes = { duration_minutes: 30, buffer_before_minutes: 0, buffer_after_minutes: 0, step_minutes: 30, notice_minutes: 0, horizon_days: 366 }
const long_ago = Temporal.Instant.from('2026-01-01T00:00:00Z')

/** Beginnings on one day, in UTC. */
function starts(agenda: Agenda, on: string, times: Partial<ServiceTimes> = {}, now = long_ago): string[] {
  return findSlots({ agendas: [agenda], times: { ...halfHours, ...times }, first_day: day(on), last_day: day(on), now })
    .map(({ start }) => Temporal.Instant.fromEpochMilliseconds(start).toString().slice(11, 16))
}

test('in winter Brussels is an hour ahead of UTC, in summer two', () => {
  assert.deepEqual(starts(anAgenda({ weekly: everyDay('09:00', '10:00') }), '2026-11-24'), ['08:00', '08:30'])
  assert.deepEqual(starts(anAgenda({ weekly: everyDay('09:00', '10:00') }), '2026-07-14'), ['07:00', '07:30'])
})

test('on 29 March 2026 a night from 1 to 4 has two hours, and the times that do not exist are not offered', () => {
  // 1:00 is midnight UTC; the clock jumps from 2:00 to 3:00 at 1:00 UTC; 4:00 is 2:00 UTC
  assert.deepEqual(starts(anAgenda({ weekly: everyDay('01:00', '04:00') }), '2026-03-29'), ['00:00', '00:30', '01:00', '01:30'])
})

test('a range that begins in the jump begins when the clock has jumped', () => {
  assert.deepEqual(starts(anAgenda({ weekly: everyDay('02:30', '04:00') }), '2026-03-29'), ['01:00', '01:30'])
  assert.deepEqual(starts(anAgenda({ weekly: everyDay('02:10', '02:50') }), '2026-03-29'), [], 'a range inside the jump is no time at all')
})

test('on 25 October 2026 a night from 1 to 4 has four hours', () => {
  // 1:00 summer time is 23:00 UTC of the day before; 4:00 winter time is 3:00 UTC
  assert.deepEqual(starts(anAgenda({ weekly: everyDay('01:00', '04:00') }), '2026-10-25'), ['23:00', '23:30', '00:00', '00:30', '01:00', '01:30', '02:00', '02:30'])
})

test('a time that comes twice is the first of both', () => {
  assert.deepEqual(starts(anAgenda({ weekly: everyDay('02:00', '02:30') }), '2026-10-25'), ['00:00'])
  assert.equal(dayClock(day('2026-10-25'), 'Europe/Brussels')(150), Temporal.Instant.from('2026-10-25T00:30:00Z').epochMilliseconds)
})

test('a day ends at 24:00, also when it has 23 or 25 hours', () => {
  for (const [on, last] of [['2026-11-24', '22:30'], ['2026-03-29', '21:30'], ['2026-10-25', '22:30']] as const) {
    assert.equal(starts(anAgenda({ weekly: everyDay('00:00', '24:00') }), on).at(-1), last, on)
  }
  assert.deepEqual([['2026-03-29', 46], ['2026-10-25', 50], ['2026-11-24', 48]].map(([on]) => starts(anAgenda({ weekly: everyDay('00:00', '24:00') }), on as string).length), [46, 50, 48])
})

test('the last day of a month and of a year are days like others', () => {
  const found = findSlots({ agendas: [anAgenda({ weekly: everyDay('09:00', '09:30') })], times: halfHours, first_day: day('2026-12-30'), last_day: day('2027-01-01'), now: long_ago })
  assert.deepEqual(found.map(({ start }) => Temporal.Instant.fromEpochMilliseconds(start).toString()),
    ['2026-12-30T08:00:00Z', '2026-12-31T08:00:00Z', '2027-01-01T08:00:00Z'])
  assert.equal(starts(anAgenda(), '2028-02-29', {}, Temporal.Instant.from('2028-02-01T00:00:00Z')).length, 6)
})

test('several ranges a day; the step need not be the duration', () => {
  const agenda = anAgenda({ weekly: [{ weekday: 2, ...hours('09:00', '10:00') }, { weekday: 2, ...hours('14:00', '15:15') }] })
  assert.deepEqual(starts(agenda, '2026-11-24', { duration_minutes: 45, step_minutes: 15 }), ['08:00', '08:15', '13:00', '13:15', '13:30'])
})

test('buffers keep appointments apart, and may lie outside the hours', () => {
  // 9:30–10:00 taken in Brussels, with its own buffer until 10:15
  const agenda = anAgenda({ weekly: everyDay('09:00', '12:00'), busy: [span('2026-11-24T08:30:00Z', '2026-11-24T09:15:00Z')] })
  // half an hour and ten minutes after it: 8:00 would end with its buffer at 8:40
  assert.deepEqual(starts(agenda, '2026-11-24', { buffer_after_minutes: 10 }), ['09:30', '10:00', '10:30'])
  // ten minutes before: 9:30 begins with its buffer at 9:20, and the first of the day may prepare before it opens
  assert.deepEqual(starts(agenda, '2026-11-24', { buffer_before_minutes: 10 }), ['08:00', '09:30', '10:00', '10:30'])
  assert.deepEqual(starts(agenda, '2026-11-24', { buffer_before_minutes: 20 }), ['08:00', '10:00', '10:30'])
})

test('closed hours win, extra hours open, and both may last for days', () => {
  const exceptions: Agenda['exceptions'] = [
    { kind: 'closed', first_day: day('2026-11-24'), last_day: day('2026-11-25'), ...hours('10:00', '24:00') },
    { kind: 'extra', first_day: day('2026-11-25'), last_day: day('2026-11-25'), ...hours('08:00', '09:00') },
  ]
  assert.deepEqual(starts(anAgenda({ exceptions }), '2026-11-24'), ['08:00', '08:30'])
  assert.deepEqual(starts(anAgenda({ exceptions }), '2026-11-25'), ['07:00', '07:30', '08:00', '08:30'], 'the extra hour joins the usual ones')
  assert.equal(starts(anAgenda({ exceptions }), '2026-11-26').length, 6)
})

test('a closing in the middle does not shift the times after it', () => {
  const exceptions: Agenda['exceptions'] = [{ kind: 'closed', first_day: day('2026-11-24'), last_day: day('2026-11-24'), ...hours('09:40', '10:10') }]
  assert.deepEqual(starts(anAgenda({ exceptions }), '2026-11-24'), ['08:00', '09:30', '10:00', '10:30'])
})

test('notice and horizon', () => {
  const now = Temporal.Instant.from('2026-11-24T08:10:00Z')
  assert.deepEqual(starts(anAgenda(), '2026-11-24', { notice_minutes: 80 }, now), ['09:30', '10:00', '10:30'])
  assert.equal(starts(anAgenda(), '2026-11-26', { horizon_days: 2 }, now).length, 6)
  assert.equal(starts(anAgenda(), '2026-11-27', { horizon_days: 2 }, now).length, 0)
})

test('anybody: each time once, with whoever has the fewest appointments', () => {
  const agendas = [anAgenda({ busy: [span('2026-11-24T08:00:00Z', '2026-11-24T08:30:00Z')] }), anAgenda({ practitioner_id: 'two', weekly: everyDay('09:00', '10:00') })]
  const found = withAnybody(findSlots({ agendas, times: halfHours, first_day: day('2026-11-24'), last_day: day('2026-11-24'), now: long_ago }), agendas)
  assert.deepEqual(found.map(({ practitioner_id }) => practitioner_id), ['two', 'two', 'one', 'one', 'one', 'one'])
})
