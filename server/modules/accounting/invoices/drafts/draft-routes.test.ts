import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { openBooks, type Caller } from '../../testing/books.ts'
import { verifyBooks } from '../../ledger/verification/verify-books.ts'
import { readyToInvoice } from '../testing/sale.ts'

const { work, pool, platform, signIn, jobs } = await openBooks()
let clerk: Caller
let leie: string
const buyer = {
  kind: 'company', name: 'Jan De Wachter', company: 'Drukkerij Leie BV', line1: 'Botermarkt 1', postal_code: '9000', city: 'Gent', country_code: 'BE', vat_number: 'BE 0876.543.270', email: 'jan@drukkerij.example', language: 'nl',
}
/** 3 × 45.00 at 21 % and 2 × 12.50 at 6 %: 135.00 + 28.35 and 25.00 + 1.50. */
const lines = [
  { text: 'Dégustation', quantity: 3, unit_price_excl_vat_cents: 4500, vat_rate: 21, supply: 'services' },
  { text: 'Café en grains', quantity: 2, unit_price_excl_vat_cents: 1250, vat_rate: 6 },
]
before(async () => {
  await work(readyToInvoice)
  clerk = await signIn('bookkeeper')
  leie = (await clerk.post('partners/', buyer)).body.id
})
const drafted = async (change: object = {}) => {
  const { status, body } = await clerk.post('invoices/', { customer_id: leie, lines, ...change })
  assert.equal(status, 201, JSON.stringify(body))
  return body
}
const issued = async (change: object = {}) => (await clerk.post(`invoices/${(await drafted(change)).id}/validate/`)).body
const mails = async (id: string) => {
  await jobs()
  return (await pool.query('select to_address, language, subject, content, attachments from platform.mails where about_id = $1 order by id', [id])).rows
}

test('a draft has no number and no entry; its amounts are those of EN 16931, and it changes whole', async () => {
  const draft = await drafted()
  assert.deepEqual([draft.status, draft.number, draft.entry_id, draft.issue_day, draft.treatment], ['draft', null, null, null, 'domestic'])
  assert.deepEqual([draft.total_excl_vat_cents, draft.total_vat_cents, draft.total_incl_vat_cents], [16000, 2985, 18985])
  assert.deepEqual(draft.vat, [{ vat_category: 'S', vat_rate: 21, base_cents: 13500, vat_cents: 2835 }, { vat_category: 'S', vat_rate: 6, base_cents: 2500, vat_cents: 150 }])
  assert.deepEqual(draft.lines.map((line: any) => [line.tax_code, line.revenue, line.unit_price]), [['S21S', 'sales_services', '45.00'], ['S06G', 'sales_goods', '12.50']])
  const changed = await clerk.patch(`invoices/${draft.id}/`, { customer_id: leie, lines: [lines[1]], due_date: '2026-12-10' })
  assert.deepEqual([changed.body.total_incl_vat_cents, changed.body.due_day, changed.body.draft.lines.length], [2650, '2026-12-10', 1])
  assert.deepEqual((await clerk.get('invoices/?status=draft')).body.results.map((each: any) => [each.id, each.status, each.buyer_name, each.total_incl_vat_cents]), [[draft.id, 'draft', 'Drukkerij Leie BV', 2650]])
  assert.equal((await clerk.remove(`invoices/${draft.id}/`)).status, 204)
  assert.equal((await clerk.get(`invoices/${draft.id}/`)).status, 404)
})

test('what is shown while typing is what would be written down', async () => {
  const { status, body } = await clerk.post('invoices/preview/', { customer_id: leie, lines })
  assert.deepEqual([status, body.total_incl_vat_cents, body.treatment, body.lines[0].tax_code], [200, 18985, 'domestic', 'S21S'])
  assert.deepEqual((await pool.query('select count(*)::int as n from accounting.invoice_drafts')).rows, [{ n: 0 }])
  assert.deepEqual((await pool.query(`select count(*)::int as n from identity.audit_entries where route like '%preview%'`)).rows, [{ n: 0 }])
})

test('validated it has a number, an entry, a due day and a communication, and changes no more', async () => {
  const invoice = await issued()
  assert.deepEqual([invoice.number, invoice.status, invoice.issue_day, invoice.due_day, invoice.open_cents, invoice.draft], ['VTE-2026-000001', 'validated', '2026-11-22', '2026-12-22', 18985, null])
  assert.match(invoice.structured_communication, /^\+\+\+126\/0000\/001\d\d\+\+\+$/)
  const entry = (await clerk.get(`entries/${invoice.entry_id}/`)).body
  assert.deepEqual(entry.lines.map((line: any) => [line.account, line.debit_cents, line.credit_cents]), [
    ['400000', 18985, 0], ['705000', 0, 13500], ['700000', 0, 2500], ['451054', 0, 2835], ['451054', 0, 150],
  ])
  for (const answer of [await clerk.patch(`invoices/${invoice.id}/`, { customer_id: leie, lines }), await clerk.remove(`invoices/${invoice.id}/`)])
    assert.deepEqual([answer.status, answer.body.code], [409, 'accounting/invoice-final'])
})

test('validated twice, and by five at once, a draft gives one number', async () => {
  const draft = await drafted()
  await Promise.all([1, 2, 3, 4, 5].map(() => pool.query('select pg_sleep(0.1)')))
  const answers = await Promise.all([1, 2, 3, 4, 5].map(() => clerk.post(`invoices/${draft.id}/validate/`)))
  const again = await clerk.post(`invoices/${draft.id}/validate/`)
  assert.deepEqual(new Set([...answers, again].map(({ status, body }) => `${status} ${body.number}`)), new Set(['200 VTE-2026-000002']))
  assert.equal((await issued()).number, 'VTE-2026-000003')
})

test('sent, the buyer has PDF and UBL in their language; a draft is not sent', async () => {
  const draft = await drafted()
  assert.equal((await clerk.post(`invoices/${draft.id}/send/`)).body.code, 'accounting/invoice-not-validated')
  await clerk.post(`invoices/${draft.id}/validate/`)
  assert.equal((await clerk.post(`invoices/${draft.id}/send/`)).status, 200)
  const [mail] = await mails(draft.id)
  const { body: sent } = await clerk.get(`invoices/${draft.id}/`)
  assert.deepEqual([sent.status, sent.sent_at !== null], ['sent', true])
  assert.deepEqual([mail.to_address, mail.language, mail.subject], ['jan@drukkerij.example', 'nl', `Factuur ${sent.number} · Au Comptoir de la Senne`])
  assert.deepEqual(mail.attachments.map(({ name }: { name: string }) => name), [`${sent.number}.pdf`, `${sent.number}.xml`])
  assert.equal((await (await platform.files.open(mail.attachments[0].file))!.bytes()).subarray(0, 4).toString(), '%PDF')
  await clerk.post(`invoices/${draft.id}/send/`, { email: 'boekhouding@drukkerij.example' })
  assert.deepEqual((await mails(draft.id)).map(({ to_address }) => to_address), ['jan@drukkerij.example', 'boekhouding@drukkerij.example'])
  assert.deepEqual((await clerk.get(`invoices/${draft.id}/`)).body.timeline.map((event: any) => [event.kind, event.to]), [['issued', null], ['sent', 'jan@drukkerij.example'], ['sent', 'boekhouding@drukkerij.example']])
})

test('the status is read from what happened: partly paid, paid, overdue, credited', async () => {
  const invoice = await issued()
  const pay = (amount_cents: number) => clerk.post('payments/', { partner_id: leie, amount_cents, date: '2026-11-22', by: 'bank', reference: 'virement', invoice_id: invoice.id })
  const status = async (id = invoice.id) => (await clerk.get(`invoices/${id}/`)).body.status
  await pay(8985)
  assert.equal(await status(), 'partly_paid')
  await pay(10000)
  assert.equal(await status(), 'paid')
  const late = await issued({ due_date: '2026-11-21' })
  assert.equal(late.status, 'overdue')
  const { body: note } = await clerk.post(`invoices/${late.id}/credit/`, { reason: 'Annulation' })
  await clerk.post(`invoices/${note.id}/validate/`)
  assert.deepEqual([await status(late.id), await status(note.id)], ['credited', 'settled'])
  const numbers = async (wanted: string) => (await clerk.get(`invoices/?status=${wanted}`)).body.results.map((each: any) => each.id)
  assert.deepEqual([await numbers('paid'), await numbers('credited'), await numbers('overdue')], [[invoice.id], [late.id], []])
})

test('the same key makes one draft; strangers, bad lines and readers get a no', async () => {
  const key = newId()
  const twice = await Promise.all([1, 2].map(() => clerk.post('invoices/', { customer_id: leie, lines }, { 'idempotency-key': key })))
  assert.equal(twice[0]!.body.id, twice[1]!.body.id)
  const refused = async (change: object) => {
    const { status, body } = await clerk.post('invoices/', { customer_id: leie, lines, ...change })
    return [status, body.code, body.errors?.[0].pointer]
  }
  assert.deepEqual(await refused({ customer_id: newId() }), [422, 'accounting/unknown-customer', '/customer_id'])
  assert.deepEqual(await refused({ lines: [{ ...lines[0], vat_rate: 19 }] }), [422, 'accounting/not-a-belgian-rate', '/lines/0/vat_rate'])
  assert.deepEqual(await refused({ lines: [{ ...lines[0], unit_price_excl_vat_cents: 0 }] }), [422, 'accounting/nothing-to-invoice', '/lines'])
  assert.equal((await (await signIn('accountant_readonly')).post('invoices/', { customer_id: leie, lines })).status, 403)
  assert.equal((await clerk.post('partners/', { ...buyer, vat_number: 'BE0876543271' })).body.code, 'accounting/wrong-vat-number')
  const bare = (await pool.query(`update accounting.partners set line1 = '' where id = $1 returning id`, [(await clerk.post('partners/', { ...buyer, kind: 'person', company: null, vat_number: null })).body.id])).rows[0].id
  const nowhere = await drafted({ customer_id: bare })
  assert.equal((await clerk.post(`invoices/${nowhere.id}/validate/`)).body.code, 'accounting/customer-incomplete')
})

test('after all this the books are whole', async () => {
  assert.equal((await verifyBooks(platform.reading)).passed, true)
})
