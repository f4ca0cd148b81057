import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { openBooks, type Caller } from '../testing/books.ts'
import { creditInvoice } from './issuing/credit-invoice.ts'
import { issueInvoice } from './issuing/issue-invoice.ts'
import { belgianCompany } from './testing/documents.ts'
import { readyToInvoice, saleOf } from './testing/sale.ts'
import { keepMissingCopies } from './copies/keep-missing-copies.ts'

const { work, pool, platform, signIn } = await openBooks()
let reader: Caller
let partner_id: string
let invoice: { id: string, entry_id: string }
let note: { id: string }
before(async () => {
  ({ partner_id } = await work(readyToInvoice))
  invoice = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n, quantity: 4, text: 'Théière', item_code: 'THE-1' }], {
    buyer: belgianCompany, language: 'nl', reference: '2026-000457', due_day: Temporal.PlainDate.from('2026-12-22'),
  })))
  await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 500n, vat: 105n }], { prepaid_cents: 605n })))
  note = await work((work) => creditInvoice(work, { invoice_id: invoice.id, reason: 'Retour', lines: [{ position: 1, quantity: 1 }] }))
  reader = await signIn('accountant_readonly')
})

test('the list shows the newest document first, with what is still open', async () => {
  const { status, body } = await reader.get('invoices/')
  assert.equal(status, 200)
  assert.deepEqual(body.results.map((each: any) => [each.number, each.kind, each.buyer_name, each.total_incl_vat_cents, each.open_cents, each.credited_number]), [
    ['NCV-2026-000001', 'credit_note', 'Drukkerij Leie BV', 3025, 0, 'VTE-2026-000001'],
    ['VTE-2026-000002', 'invoice', 'Élise Vandenbroucke', 605, 605, null],
    ['VTE-2026-000001', 'invoice', 'Drukkerij Leie BV', 12100, 9075, null],
  ])
})

test('it is narrowed by kind, days, partner and a part of the number or the name; any text is safe', async () => {
  const numbers = async (query: string) => (await reader.get(`invoices/?${query}`)).body.results.map((each: any) => each.number)
  assert.deepEqual(await numbers('kind=credit_note'), ['NCV-2026-000001'])
  assert.deepEqual(await numbers('kind=invoice&search=leie'), ['VTE-2026-000001'])
  assert.deepEqual(await numbers('search=000002'), ['VTE-2026-000002'])
  assert.deepEqual(await numbers('from=2026-11-23'), [])
  assert.deepEqual((await numbers('to=2026-11-22&page_size=2')).length, 2)
  assert.deepEqual((await numbers(`partner=${partner_id}`)).length, 3)
  assert.deepEqual(await numbers(`partner=${newId()}`), [])
  assert.deepEqual(await numbers('partner=nobody'), [])
  for (const text of ['%25', '_', '%5C', "'", 'a%20%26%20b']) assert.deepEqual(await numbers(`search=${text}`), [])
  assert.equal((await reader.get('invoices/?from=2026-02-30')).status, 400)
  assert.deepEqual((await reader.get('credit-notes/')).body.results.map((each: any) => each.number), ['NCV-2026-000001'])
})

test('a document is read with its lines, its VAT, its entry and what corrects it', async () => {
  const { body } = await reader.get(`invoices/${invoice.id}/`)
  assert.deepEqual([body.number, body.entry_number, body.entry_id, body.reference, body.due_day], ['VTE-2026-000001', 'VTE-2026-000001', invoice.entry_id, '2026-000457', '2026-12-22'])
  assert.deepEqual(body.lines, [{
    position: 1, text: 'Théière', item_code: 'THE-1', quantity: 4, unit_price: '25.00', net_cents: 10000, vat_cents: 2100, gross_cents: 12100, vat_category: 'S', vat_rate: 21,
    tax_code: 'S21G', revenue: 'sales_goods', credited_quantity: 1,
  }])
  assert.deepEqual(body.vat, [{ vat_category: 'S', vat_rate: 21, base_cents: 10000, vat_cents: 2100 }])
  assert.deepEqual(body.credit_notes, [{ id: note.id, number: 'NCV-2026-000001', issue_day: '2026-11-22', total_incl_vat_cents: 3025 }])
  assert.equal(body.structured_communication, '+++126/0000/00171+++')
  const credit = (await reader.get(`invoices/${note.id}/`)).body
  assert.deepEqual([credit.credited, credit.reason], [{ id: invoice.id, number: 'VTE-2026-000001', issue_day: '2026-11-22', total_incl_vat_cents: 12100 }, 'Retour'])
})

test('PDF and UBL are made on the spot before their job has run, and the same bytes are kept by it', async () => {
  const fresh = { pdf: await reader.get(`invoices/${invoice.id}/pdf/`), ubl: await reader.get(`invoices/${invoice.id}/ubl/`) }
  assert.equal(fresh.pdf.text.slice(0, 8), '%PDF-1.7')
  assert.match(fresh.ubl.text, /<cbc:ID>VTE-2026-000001<\/cbc:ID>/)
  await keepMissingCopies(platform)
  const { rows: [keys] } = await pool.query('select pdf_key, ubl_key from accounting.invoices where id = $1', [invoice.id])
  assert.match(keys.pdf_key, /^[0-9a-f]{64}$/)
  assert.equal((await (await platform.files.open(keys.ubl_key))!.bytes()).toString(), fresh.ubl.text)
  assert.deepEqual([(await reader.get(`invoices/${invoice.id}/pdf/`)).text, (await reader.get(`invoices/${invoice.id}/ubl/`)).text], [fresh.pdf.text, fresh.ubl.text])
  const { rows: [{ unkept }] } = await pool.query('select count(*)::int as unkept from accounting.invoices where pdf_key is null or ubl_key is null')
  assert.equal(unkept, 0)
})

test('what does not exist is not found, and who may not read the books reads nothing', async () => {
  for (const path of [`invoices/${newId()}/`, 'invoices/nothing/', `invoices/${newId()}/pdf/`, 'invoices/x/ubl/']) {
    const { status, text } = await reader.get(path)
    assert.deepEqual([status, JSON.parse(text).code], [404, 'accounting/unknown-invoice'])
  }
  const manager = await signIn('hr_manager')
  for (const path of ['invoices/', `invoices/${invoice.id}/pdf/`, 'credit-notes/']) assert.equal((await manager.get(path)).status, 403)
})
