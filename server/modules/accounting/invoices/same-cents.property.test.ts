import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import fc from 'fast-check'
import { centsFromDecimal, sum } from '#kernel/money.ts'
import { computeTotals } from '#kernel/vat.ts'
import { applyTreatment } from '#kernel/vat-treatment.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { writeUbl } from '../peppol/ubl-document.ts'
import { findDocument } from './document/find-document.ts'
import { creditInvoice } from './issuing/credit-invoice.ts'
import { issueInvoice } from './issuing/issue-invoice.ts'
import type { NewInvoice } from './issuing/new-invoice.ts'
import { belgianPerson } from './testing/documents.ts'
import { readyToInvoice } from './testing/sale.ts'

const { work, pool, platform } = await openHarness()
let partner_id: string
before(async () => { ({ partner_id } = await work(readyToInvoice)) })

const line = fc.record({
  quantity: fc.integer({ min: 1, max: 60 }),
  unit_price_cents: fc.bigInt({ min: 1n, max: 300_000n }),
  price_includes_vat: fc.boolean(),
  domestic_rate_bp: fc.constantFrom(2100, 1200, 600, 0),
  supply: fc.constantFrom('goods' as const, 'services' as const),
  off: fc.integer({ min: 0, max: 90 }),
})
const cart = fc.record({
  lines: fc.array(line, { minLength: 1, maxLength: 6 }),
  treatment: fc.constantFrom('domestic' as const, 'oss' as const, 'export' as const),
  destination_rate_bp: fc.constantFrom(1900, 2550, 550),
  steps: fc.array(fc.record({ line: fc.nat(), part: fc.integer({ min: 1, max: 100 }) }), { maxLength: 4 }),
})

type Cart = typeof cart extends fc.Arbitrary<infer T> ? T : never

function invoiceOf({ lines, treatment, destination_rate_bp }: Cart): NewInvoice {
  const applied = lines.map(({ supply, domestic_rate_bp }) =>
    applyTreatment(supply === 'services' ? 'domestic' : treatment, supply, { domestic_rate_bp, destination_rate_bp }))
  const totals = computeTotals(lines.map(({ off, ...each }, index) => ({
    ...each, discount_cents: each.unit_price_cents * BigInt(each.quantity) * BigInt(off) / 100n, category: applied[index]!.category, rate_bp: applied[index]!.rate_bp,
  })))
  return {
    partner_id, buyer: belgianPerson, language: 'fr', treatment, prepaid_cents: 0n, vat: totals.vat,
    lines: lines.map(({ quantity, supply }, index) => ({
      text: 'Article', quantity, ...totals.lines[index]!, tax_code: applied[index]!.tax_code, revenue: supply === 'goods' ? 'sales_goods' : 'sales_services',
    })),
  }
}

const sums = async (entry_id: string) => (await pool.query(`
  select coalesce(sum(debit_cents) filter (where account = '400000'), 0)::bigint as customer, coalesce(sum(credit_cents) filter (where account like '70%'), 0)::bigint as revenue,
    coalesce(sum(credit_cents) filter (where account like '451%'), 0)::bigint as vat from accounting.entry_lines where entry_id = $1`, [entry_id])).rows[0]

const amountIn = (xml: string, element: string) => centsFromDecimal(new RegExp(`<cbc:${element} currencyID="EUR">([^<]+)<`).exec(xml)![1]!)

test('for any cart: the lines, the invoice, its UBL and its entry say the same cents, and all that is given back in any steps is what was invoiced', async () => {
  await fc.assert(fc.asyncProperty(cart, async (given) => {
    const sale = invoiceOf(given)
    const total = sum(sale.lines.map(({ gross_cents }) => gross_cents))
    const issued = await work((work) => issueInvoice(work, sale))
    const document = (await findDocument(platform.reading, issued.id))!
    const [net, vat] = [sum(sale.lines.map(({ net_cents }) => net_cents)), sum(sale.vat.map(({ vat_cents }) => vat_cents))]
    assert.deepEqual([document.total_excl_vat_cents, document.total_vat_cents, document.total_incl_vat_cents], [net, vat, total])
    assert.deepEqual(await sums(issued.entry_id), { customer: total, revenue: net, vat })
    const xml = writeUbl(document)
    assert.deepEqual(['TaxExclusiveAmount', 'TaxAmount', 'TaxInclusiveAmount', 'PayableAmount'].map((each) => amountIn(xml, each)), [net, vat, total, total])

    const left = sale.lines.map(({ quantity }) => quantity)
    const credit = (picks: { position: number, quantity: number }[]) => work((work) => creditInvoice(work, { invoice_id: issued.id, reason: 'Retour', lines: picks }))
    for (const step of given.steps) {
      const index = step.line % left.length
      const quantity = Math.ceil(left[index]! * step.part / 100)
      if (quantity === 0 || sale.lines[index]!.gross_cents < BigInt(sale.lines[index]!.quantity)) continue
      await credit([{ position: index + 1, quantity }])
      left[index]! -= quantity
    }
    const rest = left.flatMap((quantity, index) => quantity > 0 ? [{ position: index + 1, quantity }] : [])
    if (sum(rest.map(({ position }) => sale.lines[position - 1]!.gross_cents)) > 0n) await credit(rest)
    const { rows: [given_back] } = await pool.query(`select sum(total_excl_vat_cents)::bigint as net, sum(total_vat_cents)::bigint as vat, sum(total_incl_vat_cents)::bigint as total
      from accounting.invoices where credited_invoice_id = $1`, [issued.id])
    assert.deepEqual(given_back, { net, vat, total })
  }), { numRuns: 60 })
})
