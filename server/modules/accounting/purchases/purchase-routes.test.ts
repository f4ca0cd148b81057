import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verifyBooks } from '../ledger/verification/verify-books.ts'
import { openBooks, type Caller } from '../testing/books.ts'
import { goods, roaster } from './testing/roaster.ts'

const { signIn, platform, pool } = await openBooks()
const clerk = await signIn('bookkeeper')
const { body: supplier } = await clerk.post('suppliers/', roaster)
const partner_id: string = supplier.id
const enter = (change: object = {}, caller: Caller = clerk) => caller.post('purchase-invoices/', { ...goods, partner_id, ...change })
const validate = (id: string) => clerk.post(`purchase-invoices/${id}/validate/`)
const linesOf = async (entry_id: string) => (await clerk.get(`entries/${entry_id}/`)).body.lines.map((line: { account: string; debit_cents: number; credit_cents: number }) => [line.account, line.debit_cents, line.credit_cents])

test('a supplier is written down once per VAT number, with account and number checked', async () => {
  assert.deepEqual([supplier.vat_number, supplier.iban, supplier.payment_days], ['BE0876543270', 'BE68539007547034', 14])
  assert.equal((await clerk.post('suppliers/', roaster)).body.code, 'accounting/supplier-already-there')
  assert.equal((await clerk.post('suppliers/', { ...roaster, vat_number: 'BE0876543271' })).body.code, 'accounting/wrong-vat-number')
  assert.equal((await clerk.post('suppliers/', { ...roaster, vat_number: null, iban: 'BE68539007547035' })).body.code, 'accounting/wrong-iban')
  const changed = await clerk.put(`suppliers/${partner_id}/`, { ...roaster, payment_days: 21 })
  assert.equal(changed.body.payment_days, 21)
  assert.deepEqual((await clerk.get('suppliers/?search=0876.543')).body.results.map(({ id }: { id: string }) => id), [partner_id])
  assert.equal((await clerk.get(`suppliers/${'0'.repeat(8)}-0000-0000-0000-000000000000/`)).status, 404)
})

test('a draft has no number and no entry; validated it has both, and changes no more', async () => {
  const { status, body: draft } = await enter()
  assert.deepEqual([status, draft.status, draft.number, draft.entry_id, draft.total_incl_vat_cents, draft.due_day], [201, 'draft', null, null, 12100, '2026-11-23'])
  const more = { ...goods, partner_id, lines: [{ account: '604000', net_cents: 20000, tax_code: 'P81-21' }] }
  assert.equal((await clerk.put(`purchase-invoices/${draft.id}/`, more)).body.total_incl_vat_cents, 24200)
  const { body: booked } = await validate(draft.id)
  assert.deepEqual([booked.status, booked.number, booked.open_cents], ['validated', 'ACH-2026-000001', 24200])
  assert.deepEqual(await linesOf(booked.entry_id), [['440000', 0, 24200], ['604000', 20000, 0], ['411059', 4200, 0]])
  for (const again of [await clerk.put(`purchase-invoices/${draft.id}/`, more), await validate(draft.id), await clerk.remove(`purchase-invoices/${draft.id}/`)])
    assert.deepEqual([again.status, again.body.code], [409, 'accounting/purchase-final'])
  await assert.rejects(pool.query(`update accounting.purchase_invoice_lines set net_cents = 1 where purchase_invoice_id = '${draft.id}'`))
})

test('the same number of the same supplier is refused by the database, whatever its capitals and spaces, also for two at once', async () => {
  assert.deepEqual((({ status, body }) => [status, body.code])(await enter({ supplier_number: 'f-2026 /118' })), [409, 'accounting/purchase-already-entered'])
  const both = await Promise.all([enter({ supplier_number: 'F-TWICE' }), enter({ supplier_number: 'F-TWICE' })])
  assert.deepEqual(both.map(({ status }) => status).sort(), [201, 409])
  // a credit note counts its own numbers
  assert.equal((await enter({ kind: 'credit_note' })).status, 201)
})

test('a credit note settles the invoice it gives back', async () => {
  const { body: invoice } = await enter({ supplier_number: 'F-200' })
  await validate(invoice.id)
  const { body: note } = await enter({ kind: 'credit_note', supplier_number: 'NC-7', credited_id: invoice.id, lines: [{ account: '604000', net_cents: 4000, tax_code: 'P81-21' }] })
  const { body: booked } = await validate(note.id)
  // 40.00 + 8.40 of 121.00
  assert.deepEqual([booked.number, booked.open_cents, (await clerk.get(`purchase-invoices/${invoice.id}/`)).body.open_cents], ['NCA-2026-000001', 0, 7260])
})

test('a purchase booked wrongly is cancelled by its mirror, and its number is free again; not when it is paid', async () => {
  const { body: invoice } = await enter({ supplier_number: 'F-300' })
  const { body: booked } = await validate(invoice.id)
  assert.equal((await clerk.post(`entries/${booked.entry_id}/reverse/`)).body.code, 'accounting/reversed-by-document')
  const { body: cancelled } = await clerk.post(`purchase-invoices/${invoice.id}/cancel/`, { date: '2026-11-20' })
  assert.deepEqual([cancelled.status, cancelled.number, cancelled.open_cents], ['cancelled', booked.number, 0])
  const { body: anew } = await enter({ supplier_number: 'F-300' })
  await validate(anew.id)
  await clerk.post('payments/', { direction: 'paid', partner_id, amount_cents: 1, date: '2026-11-21', by: 'bank', reference: 'x', purchase_invoice_id: anew.id })
  assert.equal((await clerk.post(`purchase-invoices/${anew.id}/cancel/`)).body.code, 'accounting/purchase-settled')
})

test('a draft is thrown away; strangers, closed months and readers get a no', async () => {
  const { body: draft } = await enter({ supplier_number: 'F-400' })
  assert.equal((await clerk.remove(`purchase-invoices/${draft.id}/`)).status, 204)
  assert.equal((await clerk.get(`purchase-invoices/${draft.id}/`)).status, 404)
  assert.equal((await enter({ partner_id: draft.id })).body.code, 'accounting/unknown-supplier')
  assert.deepEqual((({ body }) => [body.code, body.errors[0].pointer])(await enter({ lines: [{ account: '6', net_cents: 1, tax_code: 'P81-21' }] })), ['accounting/unknown-account', '/lines/0/account'])
  assert.equal((await enter({}, await signIn('accountant_readonly'))).status, 403)
  await clerk.post('periods/2026-08/close/')
  const { body: old } = await enter({ supplier_number: 'F-401', issue_day: '2026-08-15' })
  assert.equal((await validate(old.id)).body.code, 'accounting/period-closed')
})

test('the list is searched, narrowed and ordered', async () => {
  const numbers = async (query: string) => (await clerk.get(`purchase-invoices/?${query}`)).body.results.map(({ supplier_number }: { supplier_number: string }) => supplier_number)
  assert.deepEqual(await numbers('search=NC-7'), ['NC-7'])
  assert.deepEqual((await numbers('status=validated&kind=invoice&ordering=total')).slice(-1), ['F-2026/118'])
  assert.ok(!(await numbers('open=true')).includes('NC-7'))
})

test('after all this the books are whole', async () => {
  assert.equal((await verifyBooks(platform.reading)).passed, true)
})
