import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computeTotals, type LineToTotal } from './totals.ts'

function line(facts: Partial<LineToTotal>): LineToTotal {
  return {
    quantity: 1,
    unit_price_cents: 0n,
    price_includes_vat: true,
    domestic_rate_bp: 2100,
    category: 'S',
    rate_bp: 2100,
    ...facts,
  }
}

test('three articles at 9.99 incl. VAT are paid 29.97', () => {
  const totals = computeTotals([line({ quantity: 3, unit_price_cents: 999n })])
  assert.deepEqual(totals, {
    lines: [{ net_cents: 2477n, vat_cents: 520n, gross_cents: 2997n, category: 'S', rate_bp: 2100 }],
    vat: [{ category: 'S', rate_bp: 2100, base_cents: 2477n, vat_cents: 520n }],
    total_excl_vat_cents: 2477n,
    total_vat_cents: 520n,
    total_incl_vat_cents: 2997n,
  })
})

test('VAT incl. is taken out of the total of a rate, not out of each line', () => {
  // 3 × 0.03 = 0.09: VAT 0.0156 → 0.02, base 0.07; each line alone would give 0.01 VAT, 0.03 in all.
  const totals = computeTotals([
    line({ unit_price_cents: 3n }),
    line({ unit_price_cents: 3n }),
    line({ unit_price_cents: 3n }),
  ])
  assert.equal(totals.total_vat_cents, 2n)
  assert.deepEqual(
    totals.lines.map(({ net_cents }) => net_cents),
    [3n, 2n, 2n],
  )
  assert.deepEqual(
    totals.lines.map(({ gross_cents }) => gross_cents),
    [3n, 3n, 3n],
  )
})

test('VAT on prices typed excl. VAT is computed once per rate on the summed nets', () => {
  const lines = Array.from({ length: 10 }, () => line({ unit_price_cents: 3n, price_includes_vat: false }))
  const totals = computeTotals(lines)
  assert.equal(totals.total_vat_cents, 6n)
  assert.equal(totals.total_incl_vat_cents, 36n)
  assert.deepEqual(
    totals.lines.map(({ vat_cents }) => vat_cents),
    [1n, 1n, 1n, 1n, 1n, 1n, 0n, 0n, 0n, 0n],
  )
})

test('each rate has its own group, the highest first', () => {
  const totals = computeTotals([
    line({ unit_price_cents: 300n, domestic_rate_bp: 0, category: 'Z', rate_bp: 0 }),
    line({ unit_price_cents: 1060n, domestic_rate_bp: 600, rate_bp: 600 }),
    line({ unit_price_cents: 12_100n }),
  ])
  assert.deepEqual(totals.vat, [
    { category: 'S', rate_bp: 2100, base_cents: 10_000n, vat_cents: 2100n },
    { category: 'S', rate_bp: 600, base_cents: 1000n, vat_cents: 60n },
    { category: 'Z', rate_bp: 0, base_cents: 300n, vat_cents: 0n },
  ])
  assert.equal(totals.total_incl_vat_cents, 13_460n)
})

test('a discount comes off the line in the tax mode of its price', () => {
  const totals = computeTotals([
    line({ quantity: 2, unit_price_cents: 7000n, discount_cents: 1900n }),
    line({ quantity: 2, unit_price_cents: 6000n, discount_cents: 2000n, price_includes_vat: false }),
  ])
  assert.deepEqual(totals.vat, [{ category: 'S', rate_bp: 2100, base_cents: 20_000n, vat_cents: 4200n }])
})

test('a business of another member state pays the price without the Belgian VAT', () => {
  const totals = computeTotals([
    line({ quantity: 3, unit_price_cents: 999n, category: 'K', rate_bp: 0 }),
    line({ unit_price_cents: 5000n, price_includes_vat: false, category: 'AE', rate_bp: 0 }),
  ])
  assert.deepEqual(totals.vat, [
    { category: 'AE', rate_bp: 0, base_cents: 5000n, vat_cents: 0n },
    { category: 'K', rate_bp: 0, base_cents: 2477n, vat_cents: 0n },
  ])
  assert.equal(totals.total_incl_vat_cents, 7477n)
})

test('a distance sale carries the rate of the destination on the price without Belgian VAT', () => {
  // France: 121.00 incl. 21 % is 100.00 net, 120.00 with 20 %; a book at 10.60 incl. 6 % is 10.00 net, 10.55 with 5.5 %.
  const totals = computeTotals([
    line({ unit_price_cents: 12_100n, rate_bp: 2000 }),
    line({ unit_price_cents: 1060n, domestic_rate_bp: 600, rate_bp: 550 }),
  ])
  assert.deepEqual(
    totals.lines.map(({ gross_cents }) => gross_cents),
    [12_000n, 1055n],
  )
})

test('a destination with the Belgian rate keeps the price that was typed', () => {
  // The Netherlands: 21 % too; a meal at 12 % in Belgium takes 21 % there.
  const totals = computeTotals([
    line({ quantity: 3, unit_price_cents: 999n }),
    line({ unit_price_cents: 1120n, domestic_rate_bp: 1200 }),
  ])
  assert.deepEqual(
    totals.lines.map(({ gross_cents }) => gross_cents),
    [2997n, 1210n],
  )
  assert.deepEqual(totals.vat, [{ category: 'S', rate_bp: 2100, base_cents: 3477n, vat_cents: 730n }])
})

test('an advance taken back line by line leaves nothing', () => {
  const totals = computeTotals([line({ unit_price_cents: 999n }), line({ unit_price_cents: -999n })])
  assert.deepEqual(
    totals.lines.map(({ net_cents }) => net_cents),
    [826n, -826n],
  )
  assert.deepEqual(totals.vat, [{ category: 'S', rate_bp: 2100, base_cents: 0n, vat_cents: 0n }])
})

test('a document without lines amounts to nothing', () => {
  assert.deepEqual(computeTotals([]), {
    lines: [],
    vat: [],
    total_excl_vat_cents: 0n,
    total_vat_cents: 0n,
    total_incl_vat_cents: 0n,
  })
})

test('a line that no document can carry is a bug', () => {
  assert.throws(() => computeTotals([line({ quantity: 0 })]), RangeError)
  assert.throws(() => computeTotals([line({ quantity: 1.5 })]), RangeError)
  assert.throws(() => computeTotals([line({ category: 'AE' })]), RangeError)
  assert.throws(() => computeTotals([line({ rate_bp: 0 })]), RangeError)
})
