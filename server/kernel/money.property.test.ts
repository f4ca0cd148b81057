import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { allocate, centsFromDecimal, decimal, portion, sum } from './money.ts'
import { absolute } from './rounding.ts'

const amount = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n })
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 9n }), { minLength: 1, maxLength: 30 })
const signedWeights = fc.array(fc.bigInt({ min: -(10n ** 9n), max: 10n ** 9n }), { minLength: 1, maxLength: 30 })

test('the parts of a spread amount add up to it, whatever the weights', () => {
  fc.assert(
    fc.property(amount, signedWeights, (total, weights) => {
      assert.equal(sum(allocate(total, weights)), total)
    }),
  )
})

test('a part is never a whole cent away from its exact share', () => {
  fc.assert(
    fc.property(amount, weights, (total, weights) => {
      const whole = sum(weights)
      fc.pre(whole > 0n)
      allocate(total, weights).forEach((part, index) =>
        assert.ok(absolute(part * whole - total * weights[index]!) < whole),
      )
    }),
  )
})

test('spreading the opposite amount gives the opposite parts', () => {
  fc.assert(
    fc.property(amount, signedWeights, (total, weights) => {
      assert.deepEqual(
        allocate(-total, weights),
        allocate(total, weights).map((part) => -part),
      )
    }),
  )
})

test('of equal weights the earlier part is never the smaller one', () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 6n }), fc.integer({ min: 1, max: 30 }), (total, count) => {
      const parts = allocate(
        total,
        Array.from({ length: count }, () => 7),
      )
      assert.deepEqual(
        parts,
        parts.toSorted((a, b) => Number(b - a)),
      )
    }),
  )
})

test('a portion is never more than half a cent away from the exact one', () => {
  fc.assert(
    fc.property(
      amount,
      fc.bigInt({ min: -99_999n, max: 99_999n }),
      fc.bigInt({ min: 1n, max: 99_999n }),
      (amount, numerator, denominator) => {
        assert.ok(
          2n * absolute(portion(amount, numerator, denominator) * denominator - amount * numerator) <= denominator,
        )
      },
    ),
  )
})

test('decimal texts lose nothing', () => {
  fc.assert(fc.property(amount, (amount) => assert.equal(centsFromDecimal(decimal(amount)), amount)))
})
