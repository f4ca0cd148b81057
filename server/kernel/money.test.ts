import assert from 'node:assert/strict'
import { test } from 'node:test'
import { allocate, cents, centsFromDecimal, decimal, formatMoney, portion, sum } from './money.ts'
import { Refusal } from './refusal.ts'

test('cents are whole numbers', () => {
  assert.equal(cents(1234), 1234n)
  assert.equal(cents(-5n), -5n)
  for (const amount of [12.5, NaN, Infinity, 2 ** 53]) assert.throws(() => cents(amount), RangeError)
})

test('amounts are added exactly', () => {
  assert.equal(sum([]), 0n)
  assert.equal(sum([9_007_199_254_740_993n, 1n, -3n]), 9_007_199_254_740_991n)
})

test('a portion is rounded half away from zero', () => {
  assert.equal(portion(250n, 2100, 10_000), 53n) // 52.5
  assert.equal(portion(-250n, 2100, 10_000), -53n)
  assert.equal(portion(249n, 2100, 10_000), 52n) // 52.29
  assert.equal(portion(2997n, 2100, 12_100), 520n) // 520.14
  assert.equal(portion(1n, -1, 2), -1n)
  assert.equal(portion(1n, 1n, 3n), 0n)
  assert.throws(() => portion(1n, 1, 0), RangeError)
})

test('a spread amount adds up and the first one gets the odd cent', () => {
  assert.deepEqual(allocate(100n, [1, 1, 1]), [34n, 33n, 33n])
  assert.deepEqual(allocate(200n, [1, 1, 1]), [67n, 67n, 66n])
  assert.deepEqual(allocate(1n, [1, 1]), [1n, 0n])
  assert.deepEqual(allocate(-100n, [1, 1, 1]), [-34n, -33n, -33n])
})

test('the largest remainder gets the odd cent', () => {
  assert.deepEqual(allocate(10n, [1n, 5n, 1n]), [2n, 7n, 1n]) // 1.43, 7.14, 1.43
  assert.deepEqual(allocate(100n, [5, 3, 1]), [56n, 33n, 11n]) // 55.56, 33.33, 11.11
  assert.deepEqual(allocate(101n, [0, 1, 0]), [0n, 101n, 0n])
})

test('weights that are all zero spread the amount evenly', () => {
  assert.deepEqual(allocate(10n, [0, 0, 0]), [4n, 3n, 3n])
  assert.deepEqual(allocate(0n, []), [])
  assert.throws(() => allocate(1n, []), RangeError)
})

test('a negative weight takes its negative share', () => {
  assert.deepEqual(allocate(21n, [200, -100]), [42n, -21n])
})

test('decimal texts become cents and come back', () => {
  assert.equal(centsFromDecimal('12.34'), 1234n)
  assert.equal(centsFromDecimal('-0.5'), -50n)
  assert.equal(centsFromDecimal('7'), 700n)
  assert.equal(centsFromDecimal('7.500'), 750n)
  assert.equal(decimal(1234n), '12.34')
  assert.equal(decimal(5n), '0.05')
  assert.equal(decimal(-5n), '-0.05')
  assert.equal(decimal(-120n), '-1.20')
  assert.equal(decimal(0n), '0.00')
})

test('a text that is not an amount in whole cents is refused', () => {
  for (const text of ['', '12,34', '1.234', '1e3', '.5', '5.', ' 1', '--1', '1 000', '0x10', '9'.repeat(30)])
    assert.throws(
      () => centsFromDecimal(text),
      (error) => error instanceof Refusal && error.code === 'kernel/not-an-amount',
    )
})

test('people read amounts as their language writes them', () => {
  const plain = (text: string) => text.replace(/\s/g, ' ')
  assert.equal(plain(formatMoney(123_456n, 'fr')), '1 234,56 €')
  assert.equal(plain(formatMoney(123_456n, 'nl')), '€ 1.234,56')
  assert.equal(plain(formatMoney(123_456n, 'de')), '1.234,56 €')
  assert.equal(plain(formatMoney(123_456n, 'en')), '€1,234.56')
  assert.equal(plain(formatMoney(-5n, 'fr')), '-0,05 €')
})

test('no cent is lost in a very large amount', () => {
  assert.equal(formatMoney(1_234_567_890_123_456_789n, 'en'), '€12,345,678,901,234,567.89')
})
