import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { periodAt, periodOf, type Interval } from './period.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const beginnings = (anchor: string, interval: Interval, many: number) => Array.from({ length: many }, (_, index) => periodAt(day(anchor), interval, index).first_day.toString())

const anyDay = fc.integer({ min: 0, max: 36_524 }).map((days) => day('2000-01-01').add({ days }))
const monthEnd = anyDay.map((some) => some.with({ day: some.daysInMonth }))
const interval = fc.record({ unit: fc.constantFrom('week', 'month', 'year' as const), count: fc.integer({ min: 1, max: 24 }) }) as fc.Arbitrary<Interval>
const index = fc.integer({ min: 0, max: 120 })

test('31 January is followed by 28 February and 31 March', () => {
  assert.deepEqual(beginnings('2027-01-31', { unit: 'month', count: 1 }, 6), ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30', '2027-05-31', '2027-06-30'])
  assert.equal(periodAt(day('2027-01-31'), { unit: 'month', count: 1 }, 0).last_day.toString(), '2027-02-27')
  assert.equal(periodAt(day('2027-01-31'), { unit: 'month', count: 1 }, 1).last_day.toString(), '2027-03-30')
})

test('29 February comes back every four years', () => {
  assert.deepEqual(beginnings('2028-02-29', { unit: 'year', count: 1 }, 5), ['2028-02-29', '2029-02-28', '2030-02-28', '2031-02-28', '2032-02-29'])
  assert.deepEqual(beginnings('2027-11-30', { unit: 'month', count: 3 }, 4), ['2027-11-30', '2028-02-29', '2028-05-30', '2028-08-30'])
})

test('two weeks are fourteen days, over the change of the clock and of the year', () => {
  assert.deepEqual(beginnings('2026-12-21', { unit: 'week', count: 2 }, 3), ['2026-12-21', '2027-01-04', '2027-01-18'])
})

test('periods tile: each begins the day after the one before ends, whatever the anchor', () => {
  fc.assert(fc.property(fc.oneof(anyDay, monthEnd), interval, index, (anchor, every, number) => {
    const { first_day, last_day } = periodAt(anchor, every, number)
    assert.ok(Temporal.PlainDate.compare(first_day, last_day) <= 0)
    assert.ok(last_day.add({ days: 1 }).equals(periodAt(anchor, every, number + 1).first_day))
  }), { numRuns: 2_000 })
})

test('a month begins on the anchor’s day, or on its last one where it is too short', () => {
  fc.assert(fc.property(fc.oneof(anyDay, monthEnd), fc.integer({ min: 1, max: 24 }), index, (anchor, count, number) => {
    const { first_day } = periodAt(anchor, { unit: 'month', count }, number)
    assert.equal(first_day.day, Math.min(anchor.day, first_day.daysInMonth))
    assert.equal(first_day.year * 12 + first_day.month, anchor.year * 12 + anchor.month + number * count)
  }), { numRuns: 2_000 })
})

test('after a pause the numbers go on and the days begin at the new anchor', () => {
  const anchored = { anchor_day: day('2027-05-31'), anchor_number: 4, interval_unit: 'month', interval_count: 1 }
  assert.deepEqual([4, 5].map((number) => periodOf(anchored, number).first_day.toString()), ['2027-05-31', '2027-06-30'])
})
