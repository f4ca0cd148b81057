import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#tooling/testing/server.ts'
import { purchaseAmounts } from './purchase-amounts.ts'
import { purchaseEntryLines } from './purchase-entry.ts'
import type { PurchaseLine } from './purchase.ts'

const partner = '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f'
type Kind = 'invoice' | 'credit_note'

/** `account debit credit box amount …`, as a bookkeeper would note it. */
function noted(kind: Kind, lines: PurchaseLine[]): string[] {
  const amounts = purchaseAmounts({ kind, lines })
  return purchaseEntryLines(kind, partner, amounts.total_incl_vat_cents, amounts.lines).map(({ account, debit_cents = 0n, credit_cents = 0n, vat = [] }) =>
    [account, debit_cents, credit_cents, ...vat.map(({ box, amount_cents }) => `${box}:${amount_cents}`)].join(' '))
}
const line = (account: string, net_cents: bigint, tax_code: string): PurchaseLine => ({ account, net_cents, tax_code })

test('goods at 21 %: 604000 and 411059 to 440000, boxes 81 and 59', () => {
  assert.deepEqual(noted('invoice', [line('604000', 10000n, 'P81-21')]), ['suppliers 0 12100', '604000 10000 0 81:10000', 'vat_deductible 2100 0 59:2100'])
})

test('a credit note of the same is the mirror, with 85 and 63 of its own', () => {
  assert.deepEqual(noted('credit_note', [line('604000', 10000n, 'P81-21')]), ['suppliers 12100 0', '604000 0 10000 81:-10000 85:10000', 'vat_grid_63 0 2100 63:2100'])
})

test('the co-contractor: the supplier is owed the net, the VAT is owed in 56 and deducted in 59, its base in 82 and 87', () => {
  assert.deepEqual(noted('invoice', [line('611000', 100000n, 'P82-21-CC')]), [
    'suppliers 0 100000', '611000 100000 0 82:100000 87:100000', 'vat_grid_56 0 21000 56:21000', 'vat_deductible 21000 0 59:21000',
  ])
})

test('goods of another member state: 81 and 86, 55 and 59; a service: 82 and 88, 55 and 59', () => {
  assert.deepEqual(noted('invoice', [line('604000', 10000n, 'P81-21-IC')]), [
    'suppliers 0 10000', '604000 10000 0 81:10000 86:10000', 'vat_grid_55 0 2100 55:2100', 'vat_deductible 2100 0 59:2100',
  ])
  assert.deepEqual(noted('invoice', [line('612300', 12000n, 'P82-21-ICS')]), [
    'suppliers 0 12000', '612300 12000 0 82:12000 88:12000', 'vat_grid_55 0 2520 55:2520', 'vat_deductible 2520 0 59:2520',
  ])
})

test('a credit note of another member state: VAT no longer due in 62, no longer deducted in 63, base in 84', () => {
  assert.deepEqual(noted('credit_note', [line('604000', 10000n, 'P81-21-IC')]), [
    'suppliers 10000 0', '604000 0 10000 81:-10000 86:-10000 84:10000', 'vat_adjustment_own 2100 0 62:2100', 'vat_grid_63 0 2100 63:2100',
  ])
})

test('half the VAT of a car is cost (rules.md §8.17): 616000 110.50, 411059 10.50, 440000 121.00, boxes 82 = 110.50 and 59 = 10.50', () => {
  assert.deepEqual(noted('invoice', [line('616000', 10000n, 'P82-21-D50')]), ['suppliers 0 12100', '616000 11050 0 82:11050', 'vat_deductible 1050 0 59:1050'])
})

test('a restaurant bill: no VAT is deducted, all of it is cost', () => {
  assert.deepEqual(noted('invoice', [line('613000', 5000n, 'P82-12-ND')]), ['suppliers 0 5600', '613000 5600 0 82:5600'])
})

test('an odd cent of VAT that cannot be deducted goes to one of two accounts, and nothing is lost', () => {
  // 33.33 + 66.67 = 100.00, VAT 21.00, half of it 10.50: 3.50 and 7.00
  assert.deepEqual(noted('invoice', [line('616000', 3333n, 'P82-21-D50'), line('611000', 6667n, 'P82-21-D50')]), [
    'suppliers 0 12100', '616000 3683 0 82:3683', '611000 7367 0 82:7367', 'vat_deductible 1050 0 59:1050',
  ])
})

test('a discount on an account of its own stands on the other side', () => {
  assert.deepEqual(noted('invoice', [line('604000', 10000n, 'P81-21'), line('608000', -1000n, 'P81-21')]), [
    'suppliers 0 10890', '604000 10000 0 81:10000', '608000 0 1000 81:-1000', 'vat_deductible 1890 0 59:1890',
  ])
})

test('the VAT of the paper is taken when it is some cents off, and refused beyond', () => {
  const lines = [line('604000', 1049n, 'P81-21')]
  // 10.49 × 21 % = 2.2029
  assert.equal(purchaseAmounts({ kind: 'invoice', lines }).total_vat_cents, 220n)
  assert.equal(purchaseAmounts({ kind: 'invoice', lines, vat: [{ tax_code: 'P81-21', vat_cents: 225n }] }).total_vat_cents, 225n)
  assert.throws(() => purchaseAmounts({ kind: 'invoice', lines, vat: [{ tax_code: 'P81-21', vat_cents: 226n }] }), isRefusal('accounting/purchase-vat-off'))
})

test('codes of sales, and a total of nothing, are refused', () => {
  assert.throws(() => purchaseAmounts({ kind: 'invoice', lines: [line('604000', 100n, 'S21G')] }), isRefusal('accounting/unknown-tax-code'))
  assert.throws(() => purchaseAmounts({ kind: 'invoice', lines: [line('604000', -100n, 'P81-21')] }), isRefusal('accounting/purchase-of-nothing'))
})
