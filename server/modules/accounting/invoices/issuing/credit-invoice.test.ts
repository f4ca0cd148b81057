import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import { invoiceResidual } from '../../payments/open-items.ts'
import { findDocument } from '../document/find-document.ts'
import { readyToInvoice, saleOf } from '../testing/sale.ts'
import { creditInvoice } from './credit-invoice.ts'
import { issueInvoice } from './issue-invoice.ts'

const { work, pool, platform } = await openHarness()
let partner_id: string
before(async () => { ({ partner_id } = await work(readyToInvoice)) })

const credit = (invoice_id: string, ...lines: [position: number, quantity: number][]) =>
  work((work) => creditInvoice(work, { invoice_id, reason: 'Retour', lines: lines.map(([position, quantity]) => ({ position, quantity })) }))

const entryOf = async (entry_id: string) => (await pool.query(`
  select l.account, l.debit_cents::int as debit, l.credit_cents::int as credit, coalesce(string_agg(v.box || ' ' || v.amount_cents, ', '), '') as boxes
  from accounting.entry_lines l left join accounting.vat_amounts v on v.entry_id = l.entry_id and v.line_number = l.line_number
  where l.entry_id = $1 group by l.line_number, 1, 2, 3 order by l.line_number`, [entry_id])).rows.map((row) => Object.values(row))

test('121.00 given back: 100.00 in box 49, 21.00 in box 64 on 411064, and boxes 03 and 54 stay as they are', async () => {
  const invoice = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n }])))
  const note = await credit(invoice.id, [1, 1])
  assert.equal(note.number, 'NCV-2026-000001')
  assert.deepEqual(await entryOf(note.entry_id), [['400000', 0, 12100, ''], ['700000', 10000, 0, '49 10000'], ['411064', 2100, 0, '64 2100']])
  const document = (await findDocument(platform.reading, note.id))!
  assert.deepEqual([document.kind, document.credited?.number, document.credited?.issue_day.toString(), document.reason], ['credit_note', 'VTE-2026-000001', '2026-11-22', 'Retour'])
})

test('goods taken back from a company of another member state go to box 48', async () => {
  const line = { net: 76800n, vat: 0n, quantity: 240, category: 'K', rate_bp: 0, tax_code: 'SICG' } as const
  const invoice = await work((work) => issueInvoice(work, saleOf(partner_id, [line], { treatment: 'intra_community_goods' })))
  const note = await credit(invoice.id, [1, 60])
  assert.deepEqual(await entryOf(note.entry_id), [['400000', 0, 19200, ''], ['700000', 19200, 0, '48 19200']])
})

test('French VAT of an OSS sale is taken back from 451800', async () => {
  const invoice = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2000n, rate_bp: 2000, tax_code: 'SOSS' }], { treatment: 'oss' })))
  const note = await credit(invoice.id, [1, 1])
  assert.deepEqual(await entryOf(note.entry_id), [['400000', 0, 12000, ''], ['700000', 10000, 0, '49 10000'], ['451800', 2000, 0, '']])
})

test('29.97 for three, given back one by one, gives back 9.99 three times', async () => {
  // 29.97 ÷ 1.21 = 24.7686: net 24.77, VAT 5.20; thirds of the VAT add up as 1.73, 3.47, 5.20
  const invoice = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 2477n, vat: 520n, quantity: 3 }])))
  const parts: bigint[][] = []
  for (let turn = 0; turn < 3; turn += 1) {
    const note = (await findDocument(platform.reading, (await credit(invoice.id, [1, 1])).id))!
    parts.push([note.total_excl_vat_cents, note.total_vat_cents, note.total_incl_vat_cents])
  }
  assert.deepEqual(parts, [[826n, 173n, 999n], [825n, 174n, 999n], [826n, 173n, 999n]])
  await assert.rejects(credit(invoice.id, [1, 1]), isRefusal('accounting/credit-too-much'))
})

test('a credit note settles what is still open of its invoice', async () => {
  const invoice = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n, quantity: 4 }])))
  const note = await credit(invoice.id, [1, 1])
  assert.equal(await invoiceResidual(platform.reading, invoice.id), 9075n)
  assert.equal(await invoiceResidual(platform.reading, note.id), 0n)
})

test('ten that each want half of an invoice at once: two get it, and not a cent more goes back', async () => {
  const invoice = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n, quantity: 2 }])))
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => credit(invoice.id, [1, 1])))
  assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 2)
  for (const outcome of outcomes) if (outcome.status === 'rejected') assert.ok(isRefusal('accounting/credit-too-much')(outcome.reason))
  const { rows: [{ given }] } = await pool.query('select sum(total_incl_vat_cents)::int as given from accounting.invoices where credited_invoice_id = $1', [invoice.id])
  assert.equal(given, 12100)
})

test('a credit note is not credited, and neither is what does not exist', async () => {
  const invoice = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n }])))
  const note = await credit(invoice.id, [1, 1])
  await assert.rejects(credit(note.id, [1, 1]), isRefusal('accounting/not-an-invoice'))
  await assert.rejects(credit(newId(), [1, 1]), isRefusal('accounting/unknown-invoice'))
})
