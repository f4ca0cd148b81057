import assert from 'node:assert/strict'
import { test } from 'node:test'
import { clientListingDueDay, dueDay, formatPeriod, monthsOf, parsePeriod, periodOf } from './period.ts'
import { Refusal } from './refusal.ts'
import { testRows } from './testing/vectors.ts'

test('a quarter and a month are read with their first and last day', () => {
  const quarter = parsePeriod('2026-Q3')
  assert.deepEqual(
    [quarter.kind, quarter.year, quarter.index, String(quarter.from), String(quarter.to)],
    ['quarter', 2026, 3, '2026-07-01', '2026-09-30'],
  )
  const month = parsePeriod('2028-02')
  assert.deepEqual(
    [month.kind, month.year, month.index, String(month.from), String(month.to)],
    ['month', 2028, 2, '2028-02-01', '2028-02-29'],
  )
})

test('a period is written as it was read', () => {
  for (const text of ['2026-01', '2026-12', '2026-Q1', '2026-Q4']) assert.equal(formatPeriod(parsePeriod(text)), text)
})

test('what is not a period is refused', () => {
  for (const text of [
    '',
    '2026',
    '2026-Q5',
    '2026-Q0',
    '2026-13',
    '2026-00',
    '2026-9',
    '26-09',
    '2026-09-01',
    '2026-q3',
    ' 2026-09',
    '2026-09\n',
    '9999-01',
  ])
    assert.throws(
      () => parsePeriod(text),
      (error) => error instanceof Refusal && error.code === 'kernel/not-a-period' && error.status === 422,
    )
})

test('a day lies in a month and in a quarter', () => {
  const day = Temporal.PlainDate.from('2026-11-22')
  assert.equal(formatPeriod(periodOf(day, 'month')), '2026-11')
  assert.equal(formatPeriod(periodOf(day, 'quarter')), '2026-Q4')
  assert.equal(formatPeriod(periodOf(Temporal.PlainDate.from('2026-03-31'), 'quarter')), '2026-Q1')
})

test('a quarter has three months, a month is its own', () => {
  assert.deepEqual(monthsOf(parsePeriod('2026-Q4')).map(formatPeriod), ['2026-10', '2026-11', '2026-12'])
  assert.deepEqual(monthsOf(parsePeriod('2026-09')).map(formatPeriod), ['2026-09'])
})

test('quarters were due on the 20th until the third one of 2024', () => {
  assert.equal(String(dueDay(parsePeriod('2024-Q3'))), '2024-10-20')
  assert.equal(String(dueDay(parsePeriod('2024-Q4'))), '2025-01-25')
})

testRows<'period' | 'obligation' | 'nominal_due_date'>(
  'every reference deadline is met',
  'vectors/vat-deadlines.csv',
  (rows) => {
    assert.equal(rows.length, 66)
    for (const { period, obligation, nominal_due_date } of rows) {
      const due =
        obligation === 'annual client listing' ? clientListingDueDay(Number(period)) : dueDay(parsePeriod(period))
      assert.equal(String(due), nominal_due_date, `${period} ${obligation}`)
    }
  },
)
