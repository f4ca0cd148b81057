import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Employed } from './half-days.ts'
import { statutoryHalfDays } from './statutory-leave.ts'

const fullTime = 'wwwwwwwwww....'
const contract = (first: string, last: string | null, schedule = fullTime): Employed =>
  ({ first_day: Temporal.PlainDate.from(first), last_day: last === null ? null : Temporal.PlainDate.from(last), schedule })

test('a full year at full time gives twenty days of a five-day week, twenty-four of a six-day week', () => {
  assert.equal(statutoryHalfDays(2026, [contract('2020-01-01', null)], contract('2020-01-01', null)), 40)
  const six = contract('2020-01-01', null, 'wwwwwwwwwwww..')
  assert.equal(statutoryHalfDays(2026, [six], six), 48)
})

test('a part-time year gives four of its own weeks', () => {
  const fourFifths = contract('2020-01-01', null, 'wwww..wwww....')
  assert.equal(statutoryHalfDays(2026, [fourFifths], fourFifths), 32)
})

test('a year begun in July gives half of it, one begun in the middle of April pro rata, rounded up to a half day', () => {
  assert.equal(statutoryHalfDays(2026, [contract('2025-07-01', null)], contract('2025-07-01', null)), 20)
  // 16 of 30 days of April and 8 months: 40 × (8 + 16/30) / 12 = 28.4
  assert.equal(statutoryHalfDays(2026, [contract('2025-04-15', null)], contract('2025-04-15', null)), 29)
})

test('whoever worked half of last year at full time and now works half time has at most four of the present weeks', () => {
  const before = [contract('2025-01-01', '2025-12-31')]
  assert.equal(statutoryHalfDays(2026, before, contract('2026-01-01', null, 'wwwww.........')), 20)
})

test('without work last year, or without a contract now, nothing is granted', () => {
  assert.equal(statutoryHalfDays(2026, [contract('2026-01-01', null)], contract('2026-01-01', null)), 0)
  assert.equal(statutoryHalfDays(2026, [contract('2025-01-01', '2025-12-31')], undefined), 0)
})
