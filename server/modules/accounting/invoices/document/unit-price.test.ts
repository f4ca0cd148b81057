import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { centsFromDecimal, portion } from '#kernel/money.ts'
import { unitPrice } from './unit-price.ts'

test('a unit price has two decimals where they are enough, and more only where they are needed', () => {
  assert.equal(unitPrice(10000n, 4), '25.00')
  assert.equal(unitPrice(320n, 1), '3.20')
  assert.equal(unitPrice(5n, 1), '0.05')
  assert.equal(unitPrice(0n, 3), '0.00')
  // 84.91 ÷ 6 = 14.15166…: 14.15 gives 84.90, 14.152 gives 84.912
  assert.equal(unitPrice(8491n, 6), '14.152')
  // 0.01 ÷ 3 = 0.00333…: 0.00 gives 0.00, 0.003 gives 0.009
  assert.equal(unitPrice(1n, 3), '0.003')
})

test('multiplied by the quantity and rounded it is always the net again', () => {
  fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 11n }), fc.integer({ min: 1, max: 1_000_000 }), (net, quantity) => {
    const [euros, decimals] = unitPrice(net, quantity).split('.') as [string, string]
    assert.equal(portion(BigInt(euros + decimals), quantity, 10n ** BigInt(decimals.length - 2)), net)
    if (decimals.length === 2) assert.equal(centsFromDecimal(`${euros}.${decimals}`) * BigInt(quantity), net)
  }))
})
