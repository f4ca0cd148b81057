import assert from 'node:assert/strict'
import { test } from 'node:test'
import { goods, roaster } from '../../purchases/testing/roaster.ts'
import { openBooks } from '../../testing/books.ts'

const { signIn } = await openBooks()
const clerk = await signIn('bookkeeper')
const { body: supplier } = await clerk.post('suppliers/', roaster)

/** 121.00 due on a day. */
async function buy(supplier_number: string, due_day: string) {
  const { body } = await clerk.post('purchase-invoices/', { ...goods, supplier_number, due_day, issue_day: '2026-01-05', partner_id: supplier.id })
  return (await clerk.post(`purchase-invoices/${body.id}/validate/`)).body
}
const ages = async (as_of: string) => {
  const { body } = await clerk.get(`reports/aged-payables/?as_of=${as_of}`)
  const { not_due_cents, days_1_30_cents, days_31_60_cents, days_61_90_cents, over_90_cents, unallocated_cents, total_cents } = body.totals
  return [not_due_cents, days_1_30_cents, days_31_60_cents, days_61_90_cents, over_90_cents, unallocated_cents, total_cents]
}

const [, last] = [await buy('due 31 March', '2026-03-31'), await buy('due 15 May', '2026-05-15')]

test('an invoice is not due on its day, and a day, 31, 61 and 91 days later it is older', async () => {
  assert.deepEqual(await ages('2026-03-31'), [24200, 0, 0, 0, 0, 0, 24200])
  assert.deepEqual(await ages('2026-04-01'), [12100, 12100, 0, 0, 0, 0, 24200])
  assert.deepEqual(await ages('2026-04-30'), [12100, 12100, 0, 0, 0, 0, 24200])
  assert.deepEqual(await ages('2026-05-01'), [12100, 0, 12100, 0, 0, 0, 24200])
  assert.deepEqual(await ages('2026-05-31'), [0, 12100, 0, 12100, 0, 0, 24200])
  assert.deepEqual(await ages('2026-06-30'), [0, 0, 12100, 0, 12100, 0, 24200])
})

test('money not matched stands apart; matched it lowers the document from that day on, and the days before do not change', async () => {
  const { body: payment } = await clerk.post('payments/', { direction: 'paid', partner_id: supplier.id, amount_cents: 5000, date: '2026-04-15', by: 'bank', reference: 'acompte' })
  assert.deepEqual(await ages('2026-04-20'), [12100, 12100, 0, 0, 0, -5000, 19200])
  const { body: link } = await clerk.post('reconciliations/', { debit: { entry_id: payment.entry_id, line_number: 1 }, credit: { entry_id: last.entry_id, line_number: 1 } })
  assert.deepEqual(await ages('2026-04-20'), [7100, 12100, 0, 0, 0, 0, 19200])
  assert.deepEqual(await ages('2026-04-14'), [12100, 12100, 0, 0, 0, 0, 24200])
  await clerk.post(`reconciliations/${link.id}/undo/`, { date: '2026-05-20' })
  assert.deepEqual(await ages('2026-05-19'), [0, 7100, 12100, 0, 0, 0, 19200])
  assert.deepEqual(await ages('2026-05-20'), [0, 12100, 12100, 0, 0, -5000, 19200])
})

test('the totals are those of the balances of suppliers', async () => {
  const { body } = await clerk.get('supplier-balances/?as_of=2026-05-20')
  assert.equal(body.total_cents, (await ages('2026-05-20'))[6])
})
