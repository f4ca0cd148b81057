import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openBooks, type Caller } from '../../testing/books.ts'
import { readyToInvoice } from '../testing/sale.ts'

const { work, pool, signIn } = await openBooks()
let clerk: Caller
let customer_id: string
before(async () => {
  customer_id = (await work(readyToInvoice)).partner_id
  clerk = await signIn('bookkeeper')
})
/** 3 × 33.33 at 21 %: 99.99 + 21.00 (20.9979). */
async function invoiced(): Promise<any> {
  const { body } = await clerk.post('invoices/', { customer_id, lines: [{ text: 'Carafe', quantity: 3, unit_price_excl_vat_cents: 3333, vat_rate: 21 }] })
  return (await clerk.post(`invoices/${body.id}/validate/`)).body
}
const credit = async (id: string, lines?: object[]) => clerk.post(`invoices/${id}/credit/`, { reason: 'Geste commercial', ...(lines && { lines }) })
const validate = async (id: string) => (await clerk.post(`invoices/${id}/validate/`)).body
const read = async (id: string) => (await clerk.get(`invoices/${id}/`)).body

test('a part of the price is given back, then the pieces: all of it together is the invoice', async () => {
  const invoice = await invoiced()
  assert.equal(invoice.total_incl_vat_cents, 12099)
  const { body: draft } = await credit(invoice.id, [{ position: 1, amount_excl_vat_cents: 1000 }])
  // 21.00 × 10.00 ÷ 99.99 = 2.1002…
  assert.deepEqual([draft.status, draft.number, draft.total_incl_vat_cents, draft.credited.number], ['draft', null, 1210, invoice.number])
  const lowered = await validate(draft.id)
  assert.deepEqual([lowered.number, lowered.lines[0].quantity, lowered.lines[0].unit_price, lowered.open_cents], ['NCV-2026-000001', 1, '10.00', 0])
  assert.deepEqual([(await read(invoice.id)).open_cents, (await read(invoice.id)).lines[0].credited_quantity], [10889, 0])
  // one of three shares what is left: gross 108.89 ÷ 3 = 36.30, VAT 18.90 ÷ 3 = 6.30
  const piece = await validate((await credit(invoice.id, [{ position: 1, quantity: 1 }])).body.id)
  assert.deepEqual([piece.total_excl_vat_cents, piece.total_vat_cents], [3000, 630])
  const rest = await validate((await credit(invoice.id)).body.id)
  assert.deepEqual([rest.lines[0].quantity, 1210 + piece.total_incl_vat_cents + rest.total_incl_vat_cents], [2, 12099])
  assert.deepEqual([(await read(invoice.id)).status, (await read(invoice.id)).open_cents], ['credited', 0])
})

test('a draft of a credit note is changed, counts for nothing until it is validated, and never gives back more than is left', async () => {
  const invoice = await invoiced()
  const [first, second] = [(await credit(invoice.id)).body, (await credit(invoice.id, [{ position: 1, quantity: 2 }])).body]
  assert.equal((await clerk.patch(`credit-notes/${second.id}/`, { reason: 'Retour', lines: [{ position: 1, quantity: 3 }] })).body.total_incl_vat_cents, 12099)
  await validate(first.id)
  const late = await clerk.post(`invoices/${second.id}/validate/`)
  assert.deepEqual([late.status, late.body.code], [409, 'accounting/credit-too-much'])
  const shown = await read(second.id)
  assert.match(shown.draft.obstacle, /Il ne reste que 0 unité/)
  for (const [lines, code] of [
    [[{ position: 1, amount_excl_vat_cents: 10000 }], 'accounting/credit-too-much'], [[{ position: 2, quantity: 1 }], 'accounting/unknown-invoice-line'],
    [[{ position: 1, quantity: 1 }, { position: 1, quantity: 1 }], 'accounting/unknown-invoice-line'],
  ] as const) assert.equal((await credit((await invoiced()).id, [...lines])).body.code, code)
  assert.equal((await credit(first.id)).body.code, 'accounting/not-an-invoice')
})

test('two credit notes validated at once give back the invoice once', async () => {
  const invoice = await invoiced()
  const drafts = [(await credit(invoice.id)).body.id, (await credit(invoice.id)).body.id]
  await Promise.all(drafts.map(() => pool.query('select pg_sleep(0.1)')))
  const answers = await Promise.all(drafts.map((id) => clerk.post(`invoices/${id}/validate/`)))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 409])
})

test('of a paid invoice it leaves the customer a credit, which is given back', async () => {
  const invoice = await invoiced()
  await clerk.post('payments/', { partner_id: customer_id, amount_cents: 12099, date: '2026-11-22', by: 'bank', reference: 'virement', invoice_id: invoice.id })
  const note = await validate((await credit(invoice.id)).body.id)
  assert.deepEqual([note.open_cents, note.status], [12099, 'validated'])
  await clerk.post('payments/', { direction: 'refunded', partner_id: customer_id, amount_cents: 12099, date: '2026-11-22', by: 'bank', reference: 'remboursement', invoice_id: note.id })
  assert.deepEqual([(await read(note.id)).open_cents, (await read(note.id)).status], [0, 'settled'])
})

test('the database refuses pieces and prices beyond the invoice, however they are written', async () => {
  const invoice = await invoiced()
  const note = await validate((await credit(invoice.id, [{ position: 1, amount_excl_vat_cents: 9000 }])).body.id)
  await assert.rejects(pool.query('update accounting.invoice_lines set net_cents = 1 where invoice_id = $1', [note.id]))
  await assert.rejects(pool.query(`insert into accounting.invoice_lines select invoice_id, line_count, 2, text, item_code, quantity, unit_price, net_cents, vat_cents, gross_cents, category, rate_bp, tax_code, revenue, null, true
    from accounting.invoice_lines where invoice_id = $1`, [note.id]), /invoice_lines/)
})
