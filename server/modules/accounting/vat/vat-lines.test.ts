import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#tooling/testing/server.ts'
import { vatLinesFor } from './vat-lines.ts'

test('a sale at 21 % adds its base to box 03 and its VAT to box 54, credit 451054', () => {
  assert.deepEqual(vatLinesFor('S21G', 'invoice', 10000n, 2100n), {
    base: [{ box: '03', amount_cents: 10000n }],
    taxes: [{ account: 'vat_grid_54', tax_code: 'S21G', vat: [{ box: '54', amount_cents: 2100n }], credit_cents: 2100n }],
    non_deductible_cents: 0n,
  })
})

test('its credit note goes to boxes 49 and 64, debit 411064, and leaves 03 and 54 alone', () => {
  assert.deepEqual(vatLinesFor('S21G', 'credit_note', 10000n, 2100n), {
    base: [{ box: '49', amount_cents: 10000n }],
    taxes: [
      { account: 'vat_on_sales_credit_notes', tax_code: 'S21G', vat: [{ box: '64', amount_cents: 2100n }], debit_cents: 2100n },
    ],
    non_deductible_cents: 0n,
  })
})

test('a credit note received lowers 81 and is told again in 85, its VAT in 63', () => {
  assert.deepEqual(vatLinesFor('P81-21', 'credit_note', 10000n, 2100n), {
    base: [
      { box: '81', amount_cents: -10000n },
      { box: '85', amount_cents: 10000n },
    ],
    taxes: [{ account: 'vat_grid_63', tax_code: 'P81-21', vat: [{ box: '63', amount_cents: 2100n }], credit_cents: 2100n }],
    non_deductible_cents: 0n,
  })
})

test('half the VAT of a car is cost: 100.00 + 21.00 gives 110.50 in 82 and 10.50 in 59', () => {
  assert.deepEqual(vatLinesFor('P82-21-D50', 'invoice', 10000n, 2100n), {
    base: [{ box: '82', amount_cents: 11050n }],
    taxes: [{ account: 'vat_deductible', tax_code: 'P82-21-D50', vat: [{ box: '59', amount_cents: 1050n }], debit_cents: 1050n }],
    non_deductible_cents: 1050n,
  })
})

test('an intra-Community acquisition owes and deducts its own VAT: 81, 86, 55 and 59', () => {
  const { base, taxes } = vatLinesFor('P81-21-IC', 'invoice', 10000n, 2100n)
  assert.deepEqual(base, [
    { box: '81', amount_cents: 10000n },
    { box: '86', amount_cents: 10000n },
  ])
  assert.deepEqual(
    taxes.map(({ account, debit_cents, credit_cents }) => [account, debit_cents, credit_cents]),
    [
      ['vat_grid_55', undefined, 2100n],
      ['vat_deductible', 2100n, undefined],
    ],
  )
})

test('a sale under OSS has its base in 47 and its VAT outside the return, on 451800', () => {
  assert.deepEqual(vatLinesFor('SOSS', 'invoice', 10000n, 2000n), {
    base: [{ box: '47', amount_cents: 10000n }],
    taxes: [{ account: '451800', tax_code: 'SOSS', vat: [], credit_cents: 2000n }],
    non_deductible_cents: 0n,
  })
})

test('a code that nobody knows, and one that needs the price of purchase, are refused', () => {
  assert.throws(() => vatLinesFor('S99', 'invoice', 1n, 0n), isRefusal('accounting/unknown-tax-code'))
  assert.throws(() => vatLinesFor('SMA21', 'invoice', 1n, 0n), isRefusal('accounting/unknown-tax-code'))
})
