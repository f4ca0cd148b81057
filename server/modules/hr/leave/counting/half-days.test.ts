import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keptHolidays } from '../holidays/free-days.ts'
import { costOf, totalOf, type Employed } from './half-days.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const fullTime: Employed = { first_day: day('2020-01-01'), last_day: null, schedule: 'wwwwwwwwww....' }
const mornings: Employed = { ...fullTime, schedule: 'w.w.w.w.w.....' }
const free = new Set([2026, 2027].flatMap((year) => keptHolidays(year, {}).map(({ kept_on }) => kept_on.toString())))
const isFree = (each: Temporal.PlainDate) => free.has(each.toString())
const cost = (first: string, last: string, half: 'am' | 'pm' | null = null, contracts = [fullTime]) => costOf({ first_day: day(first), last_day: day(last), half }, contracts, isFree)

test('a week of a full-timer is ten half days, its weekend costs nothing', () => {
  // Monday 16 to Sunday 22 November 2026
  assert.deepEqual(cost('2026-11-16', '2026-11-22'), [{ year: 2026, half_days: 10 }])
})

test('half a day is one half day, and nothing where that half is not worked', () => {
  assert.equal(totalOf(cost('2026-11-23', '2026-11-23', 'am')), 1)
  assert.equal(totalOf(cost('2026-11-23', '2026-11-23', 'pm', [mornings])), 0)
  assert.equal(totalOf(cost('2026-11-23', '2026-11-27', null, [mornings])), 5)
})

test('a holiday costs nothing, and where it falls on a Sunday the working day after it does not either', () => {
  // Wednesday 11 November 2026 is Armistice Day: four days of the week remain
  assert.equal(totalOf(cost('2026-11-09', '2026-11-13')), 8)
  // All Saints 2026 is a Sunday: Monday 2 November is kept instead
  assert.equal(totalOf(cost('2026-11-02', '2026-11-03')), 2)
})

test('leave over the year end is paid by each year for its own days', () => {
  // 28, 29, 30, 31 December are Monday to Thursday; 1 January 2027 is a holiday; 4 and 5 January are Monday and Tuesday
  assert.deepEqual(cost('2026-12-28', '2027-01-05'), [{ year: 2026, half_days: 8 }, { year: 2027, half_days: 4 }])
})

test('a contract that ends, or another that begins, is counted by its own week', () => {
  const until = { ...fullTime, last_day: day('2026-11-17') }
  assert.equal(totalOf(cost('2026-11-16', '2026-11-20', null, [until])), 4)
  assert.equal(totalOf(cost('2026-11-16', '2026-11-20', null, [until, { ...mornings, first_day: day('2026-11-18') }])), 7)
})
