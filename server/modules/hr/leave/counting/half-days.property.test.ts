import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { keptHolidays } from '../holidays/free-days.ts'
import { costOf, halfDaysOfWeek, totalOf, type Employed } from './half-days.ts'
import { statutoryHalfDays } from './statutory-leave.ts'

const start = Temporal.PlainDate.from('2024-01-01')
const day = fc.integer({ min: 0, max: 4 * 366 }).map((days) => start.add({ days }))
const schedule = fc.array(fc.constantFrom('w', '.'), { minLength: 14, maxLength: 14 }).map((halves) => halves.join(''))
const free = new Set([2024, 2025, 2026, 2027, 2028].flatMap((year) => keptHolidays(year, {}).map(({ kept_on }) => kept_on.toString())))
const isFree = (each: Temporal.PlainDate) => free.has(each.toString())
const always = (week: string): Employed[] => [{ first_day: start, last_day: null, schedule: week }]

test('leave costs the same whether it is asked for at once or in two parts, over year ends too', () => {
  fc.assert(fc.property(day, schedule, fc.integer({ min: 1, max: 60 }), fc.integer({ min: 0, max: 58 }), (first_day, week, length, cut) => {
    const last_day = first_day.add({ days: length })
    const middle = first_day.add({ days: cut % length })
    const cost = (from: Temporal.PlainDate, to: Temporal.PlainDate) => costOf({ first_day: from, last_day: to, half: null }, always(week), isFree)
    const parts = [...cost(first_day, middle), ...cost(middle.add({ days: 1 }), last_day)]
    for (const { year, half_days } of cost(first_day, last_day)) {
      assert.equal(parts.filter((part) => part.year === year).reduce((sum, part) => sum + part.half_days, 0), half_days)
    }
    assert.equal(totalOf(parts), totalOf(cost(first_day, last_day)))
  }))
})

test('a morning and an afternoon cost together what the day costs', () => {
  fc.assert(fc.property(day, schedule, (each, week) => {
    const cost = (half: 'am' | 'pm' | null) => totalOf(costOf({ first_day: each, last_day: each, half }, always(week), isFree))
    assert.equal(cost('am') + cost('pm'), cost(null))
  }))
})

test('any seven days without a holiday cost one week of the schedule', () => {
  fc.assert(fc.property(day, schedule, (first_day, week) => {
    assert.equal(totalOf(costOf({ first_day, last_day: first_day.add({ days: 6 }), half: null }, always(week), () => false)), halfDaysOfWeek(week))
  }))
})

test('each year keeps ten different holidays, all of them on working days', () => {
  // in 2008 Ascension was the first of May; it does not happen again before 2160
  for (let year = 2009; year <= 2100; year += 1) {
    const kept = keptHolidays(year, {}).map(({ kept_on }) => kept_on)
    assert.equal(new Set(kept.map(String)).size, 10, String(year))
    assert.ok(kept.every((each) => each.dayOfWeek <= 5 && each.year === year), String(year))
  }
})

test('statutory leave grows with the work of the year before, and never beyond four weeks', () => {
  fc.assert(fc.property(schedule.filter((week) => week.includes('w')), fc.integer({ min: 1, max: 365 }), (week, days) => {
    const worked = (length: number): Employed[] => [{ first_day: Temporal.PlainDate.from('2025-01-01'), last_day: Temporal.PlainDate.from('2025-01-01').add({ days: length - 1 }), schedule: week }]
    const now = { first_day: start, last_day: null, schedule: week }
    const granted = statutoryHalfDays(2026, worked(days), now)
    assert.ok(granted <= halfDaysOfWeek(week) * 4)
    assert.ok(granted <= statutoryHalfDays(2026, worked(Math.min(365, days + 1)), now))
  }))
})
