import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sum } from '../money.ts'
import { creditedTooMuch, refundPart, type CreditedLine, type InvoicedLine, type CreditPick } from './refund.ts'
import { Refusal } from '../refusal.ts'
import { computeTotals } from './totals.ts'

const invoiced: InvoicedLine[] = [
  { quantity: 3, net_cents: 2477n, vat_cents: 520n, gross_cents: 2997n, category: 'S', rate_bp: 2100 },
  { quantity: 1, net_cents: 1000n, vat_cents: 60n, gross_cents: 1060n, category: 'S', rate_bp: 600 },
]

test('one of three articles gives back a third, and the last one what is left', () => {
  const first = refundPart(invoiced, [], [{ line_index: 0, quantity: 1 }])
  assert.deepEqual(first, {
    lines: [
      { line_index: 0, quantity: 1, net_cents: 826n, vat_cents: 173n, gross_cents: 999n, category: 'S', rate_bp: 2100 },
    ], // 825.67, 173.33
    vat: [{ category: 'S', rate_bp: 2100, base_cents: 826n, vat_cents: 173n }],
    total_excl_vat_cents: 826n,
    total_vat_cents: 173n,
    total_incl_vat_cents: 999n,
  })
  const rest = refundPart(
    invoiced,
    [{ quantity: 1, net_cents: 826n, vat_cents: 173n }],
    [{ line_index: 0, quantity: 2 }],
  )
  assert.deepEqual(rest.vat, [{ category: 'S', rate_bp: 2100, base_cents: 1651n, vat_cents: 347n }])
})

test('what a customer gets back for some pieces is their price, typed incl. or excl. VAT', () => {
  // 2 × 0.10 incl.: net 0.17, VAT 0.03; halves rounded apart (0.085 and 0.015) would give 0.11 back.
  const line: InvoicedLine = {
    quantity: 2,
    net_cents: 17n,
    vat_cents: 3n,
    gross_cents: 20n,
    category: 'S',
    rate_bp: 2100,
  }
  const [half] = refundPart([line], [], [{ line_index: 0, quantity: 1 }]).lines
  assert.deepEqual([half!.net_cents, half!.vat_cents, half!.gross_cents], [8n, 2n, 10n])
  // 3 × 1.99 excl.: net 5.97, VAT 1.25; one piece: VAT 0.42, net 1.99.
  const typedExcl: InvoicedLine = {
    quantity: 3,
    net_cents: 597n,
    vat_cents: 125n,
    gross_cents: 722n,
    category: 'S',
    rate_bp: 2100,
  }
  assert.equal(refundPart([typedExcl], [], [{ line_index: 0, quantity: 1 }]).total_excl_vat_cents, 199n)
})

test('crediting the whole invoice at once gives back every cent, per rate', () => {
  const credit = refundPart(
    invoiced,
    [],
    [
      { line_index: 1, quantity: 1 },
      { line_index: 0, quantity: 3 },
    ],
  )
  assert.equal(credit.total_incl_vat_cents, 4057n)
  assert.deepEqual(credit.vat, [
    { category: 'S', rate_bp: 2100, base_cents: 2477n, vat_cents: 520n },
    { category: 'S', rate_bp: 600, base_cents: 1000n, vat_cents: 60n },
  ])
})

test('more pieces than are left cannot be credited, also by picking a line twice', () => {
  const before = [{ quantity: 2, net_cents: 1651n, vat_cents: 347n }]
  assert.equal(creditedTooMuch.status, 409)
  const refused = (error: unknown) =>
    error instanceof Refusal && error.code === creditedTooMuch.code && error.facts?.left === 1
  assert.throws(() => refundPart(invoiced, before, [{ line_index: 0, quantity: 2 }]), refused)
  assert.throws(
    () =>
      refundPart(
        invoiced,
        [],
        [
          { line_index: 0, quantity: 2 },
          { line_index: 0, quantity: 2 },
        ],
      ),
    (error) => refused(error) && (error as Refusal).pointer === '/lines/1/quantity',
  )
})

test('a pick of nothing, or of a line that is not there, is a bug', () => {
  assert.throws(() => refundPart(invoiced, [], [{ line_index: 0, quantity: 0 }]), RangeError)
  assert.throws(() => refundPart(invoiced, [], [{ line_index: 2, quantity: 1 }]), RangeError)
})

const anyInvoice = fc.array(
  fc.record({
    quantity: fc.integer({ min: 1, max: 12 }),
    unit_price_cents: fc.bigInt({ min: 0n, max: 99_999n }),
    rate: fc.constantFrom(2100, 600, 1200),
    price_includes_vat: fc.boolean(),
  }),
  { minLength: 1, maxLength: 8 },
)

test('crediting piece by piece, in any order and any steps, gives back exactly what was invoiced', () => {
  fc.assert(
    fc.property(
      anyInvoice,
      fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 5 })), { maxLength: 20 }),
      (drafts, attempts) => {
        const totals = computeTotals(
          drafts.map(({ rate, ...line }) => ({
            ...line,
            domestic_rate_bp: rate,
            category: 'S' as const,
            rate_bp: rate,
          })),
        )
        const lines = totals.lines.map((line, index): InvoicedLine => ({ ...line, quantity: drafts[index]!.quantity }))
        const credited = lines.map((): CreditedLine => ({ quantity: 0, net_cents: 0n, vat_cents: 0n }))
        const byGroup = new Map<number, bigint>()
        const credit = (picks: CreditPick[]) => {
          const answer = refundPart(lines, credited, picks)
          assert.equal(sum(answer.lines.map((line) => line.gross_cents)), answer.total_incl_vat_cents)
          for (const group of answer.vat)
            byGroup.set(group.rate_bp, (byGroup.get(group.rate_bp) ?? 0n) + group.vat_cents)
          for (const { line_index, quantity, net_cents, vat_cents } of answer.lines) {
            assert.ok(net_cents >= 0n && vat_cents >= 0n)
            const before = credited[line_index]!
            credited[line_index] = {
              quantity: before.quantity + quantity,
              net_cents: before.net_cents + net_cents,
              vat_cents: before.vat_cents + vat_cents,
            }
          }
        }
        for (const [place, wanted] of attempts) {
          const line_index = place % lines.length
          const quantity = Math.min(wanted, lines[line_index]!.quantity - credited[line_index]!.quantity)
          if (quantity > 0) credit([{ line_index, quantity }])
        }
        credit(
          lines
            .map((line, line_index) => ({ line_index, quantity: line.quantity - credited[line_index]!.quantity }))
            .filter(({ quantity }) => quantity > 0),
        )

        assert.deepEqual(
          credited,
          lines.map(({ quantity, net_cents, vat_cents }) => ({ quantity, net_cents, vat_cents })),
        )
        for (const group of totals.vat) assert.equal(byGroup.get(group.rate_bp), group.vat_cents)
      },
    ),
  )
})
