import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import { verifyBooks } from '../../ledger/verification/verify-books.ts'
import { savePartner } from '../../partners/save-partner.ts'
import { goods, roaster } from '../../purchases/testing/roaster.ts'
import { openBooks, sale } from '../../testing/books.ts'

const { signIn, work, platform } = await openBooks()
const clerk = await signIn('bookkeeper')
const day = (text: string) => Temporal.PlainDate.from(text)
const cafe = { kind: 'company', name: 'Ana Exemple', company: 'Café Exemple', line1: 'Rue 1', postal_code: '1000', city: 'Bruxelles', country_code: 'BE', language: 'fr' } as const
const { id: customer_id } = await work((work) => savePartner(work, cafe))
const { body: supplier } = await clerk.post('suppliers/', roaster)

/** A sale of 121.00 to the café; returns its entry. */
const sell = (on: string) => work((work) => postEntry(work, sale({ day: day(on), invoice_id: newId(), lines: sale().lines.map((line) => (line.partner_id ? { ...line, partner_id: customer_id } : line)) })))
async function buy(supplier_number: string, issue_day: string) {
  const { body } = await clerk.post('purchase-invoices/', { ...goods, supplier_number, issue_day, partner_id: supplier.id })
  return (await clerk.post(`purchase-invoices/${body.id}/validate/`)).body
}
const pay = (body: object) => clerk.post('payments/', { by: 'bank', reference: 'virement', date: '2026-11-10', ...body })
const balance = async (of: 'customer' | 'supplier', as_of: string) => (await clerk.get(`${of}-balances/?as_of=${as_of}`)).body.total_cents
const openOf = async (id: string) => (await clerk.get(`purchase-invoices/${id}/`)).body.open_cents

test('one payment to a supplier settles two invoices in part; balances are those of each day', async () => {
  const one = await buy('A-1', '2026-10-02')
  const two = await buy('A-2', '2026-10-20')
  const item = (purchase: { entry_id: string }) => ({ entry_id: purchase.entry_id, line_number: 1 })
  const { status, body } = await pay({ direction: 'paid', partner_id: supplier.id, amount_cents: 15000, settles: [{ ...item(one), amount_cents: 10000 }, item(two)] })
  assert.deepEqual([status, body.direction, body.open_cents], [201, 'paid', 0])
  // 121.00 − 100.00 and 121.00 − 50.00
  assert.deepEqual([await openOf(one.id), await openOf(two.id)], [2100, 7100])
  assert.deepEqual([await balance('supplier', '2026-10-19'), await balance('supplier', '2026-10-31'), await balance('supplier', '2026-11-10')], [12100, 24200, 9200])
  const { body: statement } = await clerk.get(`supplier-balances/${supplier.id}/?from=2026-11-01&to=2026-11-30`)
  assert.deepEqual([statement.opening_cents, statement.closing_cents], [24200, 9200])
})

test('a payment is undone to the cent: what it settled is open again from that day on, and not before', async () => {
  const invoice = await buy('B-1', '2026-09-01')
  const before = await balance('supplier', '2026-11-22')
  const { body: payment } = await pay({ direction: 'paid', partner_id: supplier.id, amount_cents: 12100, date: '2026-09-15', purchase_invoice_id: invoice.id })
  assert.equal(await openOf(invoice.id), 0)
  const { status, body: undone } = await clerk.post(`payments/${payment.id}/undo/`, { date: '2026-09-18' })
  assert.equal(status, 200)
  assert.deepEqual([await openOf(invoice.id), undone.open_cents], [12100, 0])
  assert.deepEqual([await balance('supplier', '2026-09-14'), await balance('supplier', '2026-09-17'), await balance('supplier', '2026-09-18')], [12100, 0, 12100])
  assert.equal(await balance('supplier', '2026-11-22'), before)
  assert.equal((await clerk.post(`payments/${payment.id}/undo/`)).body.code, 'accounting/already-reversed')
  assert.equal((await clerk.post(`entries/${payment.entry_id}/reverse/`)).body.code, 'accounting/reversed-by-payment')
})

test('a customer’s money without a document is matched by hand, in parts, and the match is taken back', async () => {
  const invoice = await sell('2026-10-05')
  const { body: payment } = await pay({ partner_id: customer_id, amount_cents: 20000, date: '2026-10-09' })
  assert.equal(payment.open_cents, 20000)
  const debit = { entry_id: invoice.id, line_number: 1 }
  const credit = { entry_id: payment.entry_id, line_number: 1 }
  const { status, body: part } = await clerk.post('reconciliations/', { debit, credit, amount_cents: 5000 })
  assert.deepEqual([status, part.date, part.amount_cents, part.undone_date], [201, '2026-10-09', 5000, null])
  const { body: rest } = await clerk.post('reconciliations/', { debit, credit })
  assert.equal(rest.amount_cents, 7100)
  assert.equal((await clerk.post('reconciliations/', { debit, credit })).body.code, 'accounting/nothing-open')
  const items = async () => (await clerk.get(`open-items/?partner_id=${customer_id}`)).body.results.map((item: { side: string; residual_cents: number }) => [item.side, item.residual_cents])
  assert.deepEqual(await items(), [['credit', 7900]])
  assert.equal((await clerk.post(`reconciliations/${rest.id}/undo/`)).body.undone_date, '2026-10-09')
  assert.deepEqual(await items(), [['debit', 7100], ['credit', 15000]])
  assert.equal((await clerk.post(`reconciliations/${rest.id}/undo/`)).body.code, 'accounting/already-undone')
  assert.equal((await clerk.post(`reconciliations/${part.id}/undo/`, { date: '2026-10-08' })).body.code, 'accounting/undone-too-early')
  assert.equal((await clerk.get(`reconciliations/?partner_id=${customer_id}`)).body.count, 2)
  assert.equal(await balance('customer', '2026-10-31'), -7900)
})

test('more than is open, the wrong side, another partner and a stranger are refused', async () => {
  const invoice = await sell('2026-10-06')
  const bought = await buy('C-1', '2026-10-07')
  const { body: payment } = await pay({ partner_id: customer_id, amount_cents: 100, date: '2026-10-09', reference: 'r' })
  const debit = { entry_id: invoice.id, line_number: 1 }
  const credit = { entry_id: payment.entry_id, line_number: 1 }
  const code = async (body: object) => (await clerk.post('reconciliations/', body)).body.code
  assert.equal(await code({ debit, credit, amount_cents: 101 }), 'accounting/too-much')
  assert.equal(await code({ debit: credit, credit: debit }), 'accounting/unknown-open-item')
  assert.equal(await code({ debit, credit: { entry_id: bought.entry_id, line_number: 1 } }), 'accounting/other-partner')
  assert.equal(await code({ debit: { entry_id: 'nobody', line_number: 1 }, credit }), 'accounting/unknown-open-item')
  for (const path of ['payments/nobody/undo/', 'reconciliations/nobody/undo/', `reconciliations/${newId()}/undo/`]) assert.equal((await clerk.post(path)).status, 404)
})

test('of two who settle the last cents at once, one is refused', async () => {
  const invoice = await sell('2026-10-08')
  const paid = await Promise.all(['t1', 't2'].map((reference) => pay({ partner_id: customer_id, amount_cents: 12100, reference })))
  const both = await Promise.all(paid.map(({ body }) => clerk.post('reconciliations/', { debit: { entry_id: invoice.id, line_number: 1 }, credit: { entry_id: body.entry_id, line_number: 1 }, amount_cents: 12100 })))
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 422])
})

test('what an order paid in advance is given back by the order', async () => {
  const { payment_id } = await work(async (work) => {
    const { recordCustomerPayment } = await import('../record-customer-payment.ts')
    return recordCustomerPayment(work, { partner_id: customer_id, amount_cents: 500n, day: day('2026-11-01'), by: 'bank', reference: 'commande' })
  })
  assert.equal((await clerk.post(`payments/${payment_id}/undo/`)).body.code, 'accounting/payment-of-an-order')
})

test('after all this the books are whole, links that were taken back included', async () => {
  assert.equal((await verifyBooks(platform.reading)).passed, true)
})
