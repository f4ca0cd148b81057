import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { savePartner } from '../partners/save-partner.ts'
import { openBooks, sale } from '../testing/books.ts'

const { signIn, work } = await openBooks()
const invoice_id = newId()
const cafe = {
  kind: 'company',
  name: 'Ana Peeters',
  company: 'Café de la Senne',
  line1: 'Rue 1',
  postal_code: '1000',
  city: 'Bruxelles',
  country_code: 'BE',
  language: 'fr',
} as const
const { id: partner_id } = await work((work) => savePartner(work, cafe))
const lines = sale().lines.map((line) => (line.partner_id ? { ...line, partner_id } : line))
await work((work) => postEntry(work, sale({ day: Temporal.PlainDate.from('2026-10-10'), invoice_id, lines })))

test('a transfer is recorded, listed, and pays the invoice', async () => {
  const bookkeeper = await signIn('bookkeeper')
  const { status, body } = await bookkeeper.post('payments/', {
    partner_id,
    amount_cents: 5000,
    date: '2026-11-05',
    by: 'bank',
    reference: '+++090/9337/55493+++',
    invoice_id,
  })
  assert.deepEqual(
    [status, body.entry_number, body.partner_name, body.amount_cents],
    [201, 'BNQ-2026-000001', 'Café de la Senne', 5000],
  )
  assert.deepEqual((await bookkeeper.get(`payments/?partner_id=${partner_id}`)).body.results, [body])
})

test('balances are those of the end of a day, before and after the payment', async () => {
  const accountant = await signIn('accountant_readonly')
  const balance = async (as_of: string) => {
    const { body } = await accountant.get(`customer-balances/?as_of=${as_of}`)
    return [body.count, body.total_cents, body.results[0]?.balance_cents]
  }
  assert.deepEqual(await balance('2026-10-09'), [0, 0, undefined])
  assert.deepEqual(await balance('2026-10-10'), [1, 12100, 12100])
  assert.deepEqual(await balance('2026-11-04'), [1, 12100, 12100])
  assert.deepEqual(await balance('2026-11-05'), [1, 7100, 7100])
})

test('the statement of a customer carries the balance along', async () => {
  const accountant = await signIn('accountant_readonly')
  const { body } = await accountant.get(`customer-balances/${partner_id}/?from=2026-11-01&to=2026-11-30`)
  assert.deepEqual([body.opening_cents, body.closing_cents, body.count], [12100, 7100, 1])
  assert.deepEqual(
    body.results.map((line: Record<string, unknown>) => [
      line['date'],
      line['credit_cents'],
      line['balance_cents'],
      line['residual_cents'],
    ]),
    [['2026-11-05', 5000, 7100, 0]],
  )
})

test('the payment of nobody, and of a document without open item, are refused', async () => {
  const bookkeeper = await signIn('bookkeeper')
  const payment = { partner_id, amount_cents: 100, date: '2026-11-05', by: 'cash', reference: 'ticket 7' }
  assert.equal((await bookkeeper.post('payments/', { ...payment, partner_id: 'nobody' })).body.code, 'accounting/unknown-partner')
  assert.equal((await bookkeeper.post('payments/', { ...payment, invoice_id: newId() })).body.code, 'accounting/nothing-open')
  assert.equal((await bookkeeper.get('customer-balances/nobody/')).status, 422)
})
