import assert from 'node:assert/strict'
import { centsFromDecimal, decimal, portion } from '../money.ts'
import { testRows } from '../testing/vectors.ts'
import { computeTotals, type LineToTotal } from './totals.ts'

type Column = 'lines' | 'base_per_rate' | 'vat_per_rate' | 'total_base' | 'total_vat' | 'total_incl'

testRows<Column>(
  'the rounding of every reference invoice is right, per rate and in total',
  'vectors/vat-rounding.csv',
  (rows) => {
    assert.equal(rows.length, 12)
    for (const row of rows) {
      const totals = computeTotals(row.lines.split('; ').map(lineOf))
      const perRate = (field: 'base_cents' | 'vat_cents') =>
        Object.fromEntries(totals.vat.map((group) => [String(group.rate_bp / 100), decimal(group[field])]))
      assert.deepEqual(perRate('base_cents'), ratesOf(row.base_per_rate), row.lines)
      assert.deepEqual(perRate('vat_cents'), ratesOf(row.vat_per_rate), row.lines)
      assert.equal(decimal(totals.total_excl_vat_cents), row.total_base)
      assert.equal(decimal(totals.total_vat_cents), row.total_vat)
      assert.equal(decimal(totals.total_incl_vat_cents), row.total_incl)
    }
  },
)

/** `7 x 11.514 @ 12`: the unit prices have parts of cents, so the line is given as its net amount. */
function lineOf(text: string): LineToTotal {
  const [, quantity, euros, decimals, rate] = /^(\d+) x (\d+)\.(\d+) @ (\d+)$/.exec(text)!
  const unit_price_cents = portion(BigInt(quantity!) * BigInt(euros! + decimals!), 100, 10n ** BigInt(decimals!.length))
  const rate_bp = Number(rate) * 100
  return {
    quantity: 1,
    unit_price_cents,
    price_includes_vat: false,
    domestic_rate_bp: rate_bp,
    category: rate_bp === 0 ? 'Z' : 'S',
    rate_bp,
  }
}

function ratesOf(text: string): Record<string, string> {
  return Object.fromEntries(text.split('; ').map((part) => part.split(':').map((piece) => decimalOf(piece)))) as Record<
    string,
    string
  >
}

function decimalOf(piece: string): string {
  return piece.includes('.') ? decimal(centsFromDecimal(piece)) : piece
}
