import fc from 'fast-check'
import { test } from 'node:test'
import assert from 'node:assert/strict'
import { sum } from '#kernel/money.ts'
import { taxCodes } from '../vat/tax-codes.ts'
import { purchaseAmounts } from './purchase-amounts.ts'
import { purchaseEntryLines } from './purchase-entry.ts'

const codes = [...taxCodes.values()].filter(({ side, rate, automatic }) => side === 'purchase' && rate !== null && automatic).map(({ code }) => code)
const lines = fc.array(
  fc.record({ account: fc.constantFrom('604000', '611000', '616000', '240000'), net_cents: fc.bigInt(1n, 10_000_000n), tax_code: fc.constantFrom(...codes) }),
  { minLength: 1, maxLength: 12 },
)

test('whatever is bought under whatever codes: the entry balances, no line is below zero, and boxes 81 to 83 are the cost', () => {
  fc.assert(fc.property(fc.constantFrom('invoice' as const, 'credit_note' as const), lines, (kind, bought) => {
    const amounts = purchaseAmounts({ kind, lines: bought })
    const entry = purchaseEntryLines(kind, 'p', amounts.total_incl_vat_cents, amounts.lines)
    const total = (column: 'debit_cents' | 'credit_cents') => sum(entry.map((line) => line[column] ?? 0n))
    assert.equal(total('debit_cents'), total('credit_cents'))
    assert.ok(entry.every(({ debit_cents = 0n, credit_cents = 0n }) => debit_cents >= 0n && credit_cents >= 0n))
    assert.equal(sum(amounts.lines.map(({ vat_cents }) => vat_cents)), amounts.total_vat_cents + amounts.self_assessed_vat_cents)
    const sign = kind === 'invoice' ? 1n : -1n
    const inReturn = entry.filter(({ account, tax_code }) => /^\d/.test(account) && tax_code !== 'PNONE')
    const cost = sum(inReturn.map(({ debit_cents = 0n, credit_cents = 0n }) => debit_cents - credit_cents))
    const boxes = sum(inReturn.flatMap(({ vat = [] }) => vat).filter(({ box }) => /^8[123]$/.test(box)).map(({ amount_cents }) => amount_cents))
    assert.equal(boxes, cost)
    assert.ok(cost * sign >= 0n)
  }))
})
