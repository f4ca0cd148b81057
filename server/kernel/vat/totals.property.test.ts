import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { portion, sum } from '../money.ts'
import { computeTotals, type LineToTotal } from './totals.ts'
import type { VatCategory } from './category.ts'

const domesticRate = fc.constantFrom(2100, 1200, 600, 0)
const applied = fc.constantFrom<[VatCategory, number]>(
  ['K', 0],
  ['AE', 0],
  ['G', 0],
  ['E', 0],
  ['S', 2550],
  ['S', 2100],
  ['S', 2000],
  ['S', 550],
  ['Z', 0],
)

const anyLine = fc
  .record({
    quantity: fc.integer({ min: 1, max: 1000 }),
    unit_price_cents: fc.bigInt({ min: -10_000_000n, max: 10_000_000n }),
    price_includes_vat: fc.boolean(),
    domestic_rate_bp: domesticRate,
    discount_cents: fc.bigInt({ min: 0n, max: 5000n }),
    applied: fc.option(applied, { nil: undefined }),
  })
  .map(({ applied, ...line }): LineToTotal => {
    const [category, rate_bp] = applied ?? [line.domestic_rate_bp === 0 ? 'Z' : 'S', line.domestic_rate_bp]
    return { ...line, category, rate_bp }
  })
const anyLines = fc.array(anyLine, { maxLength: 40 })

test('lines, groups and totals always agree to the cent', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const totals = computeTotals(lines)
      assert.equal(sum(totals.lines.map((line) => line.net_cents)), totals.total_excl_vat_cents)
      assert.equal(sum(totals.lines.map((line) => line.vat_cents)), totals.total_vat_cents)
      assert.equal(sum(totals.lines.map((line) => line.gross_cents)), totals.total_incl_vat_cents)
      assert.equal(totals.total_excl_vat_cents + totals.total_vat_cents, totals.total_incl_vat_cents)
      assert.equal(sum(totals.vat.map((group) => group.base_cents)), totals.total_excl_vat_cents)
      for (const group of totals.vat) {
        const own = totals.lines.filter((line) => line.category === group.category && line.rate_bp === group.rate_bp)
        assert.equal(sum(own.map((line) => line.net_cents)), group.base_cents)
        assert.equal(sum(own.map((line) => line.vat_cents)), group.vat_cents)
      }
      for (const line of totals.lines) assert.equal(line.net_cents + line.vat_cents, line.gross_cents)
    }),
  )
})

test('the VAT of a group is its base times its rate, within a cent', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      for (const group of computeTotals(lines).vat) {
        const gap = group.vat_cents - portion(group.base_cents, group.rate_bp, 10_000)
        assert.ok(gap >= -1n && gap <= 1n, `${gap}`)
      }
    }),
  )
})

test('a Belgian person pays exactly the prices that were typed incl. VAT', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const domestic = lines.map((line): LineToTotal => ({
        ...line,
        price_includes_vat: true,
        category: line.domestic_rate_bp === 0 ? 'Z' : 'S',
        rate_bp: line.domestic_rate_bp,
      }))
      const typed = domestic.map((line) => line.unit_price_cents * BigInt(line.quantity) - line.discount_cents!)
      assert.deepEqual(
        computeTotals(domestic).lines.map((line) => line.gross_cents),
        typed,
      )
    }),
  )
})

test('the same lines with the other sign amount to the opposite', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const opposite = lines.map((line) => ({
        ...line,
        unit_price_cents: -line.unit_price_cents,
        discount_cents: -line.discount_cents!,
      }))
      const [there, back] = [computeTotals(lines), computeTotals(opposite)]
      assert.deepEqual(
        back.lines.map((line) => [line.net_cents, line.vat_cents]),
        there.lines.map((line) => [-line.net_cents, -line.vat_cents]),
      )
      assert.deepEqual(
        back.vat.map((group) => group.vat_cents),
        there.vat.map((group) => -group.vat_cents),
      )
    }),
  )
})

test('no line is further than a cent from its own exact net and VAT', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const totals = computeTotals(lines)
      lines.forEach((line, index) => {
        const typed = line.unit_price_cents * BigInt(line.quantity) - line.discount_cents!
        const exact = line.price_includes_vat ? portion(typed, 10_000, 10_000 + line.domestic_rate_bp) : typed
        const gap = totals.lines[index]!.net_cents - exact
        assert.ok(gap >= -1n && gap <= 1n, `${gap}`)
      })
    }),
  )
})
