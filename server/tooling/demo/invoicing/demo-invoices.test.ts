import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verifyBooks } from '#modules/accounting'
import { openShop } from '../../../modules/shop/testing/open-shop.ts'
import { loadDemoInvoices } from './load-demo-invoices.ts'

const shop = await openShop()

test('the demo shop has an invoice in every state, is loaded once, also on the second of January, and its books are whole', async () => {
  shop.clock.now = Temporal.Instant.from('2027-01-02T10:00:00Z')
  assert.equal(await loadDemoInvoices(shop.platform), true)
  assert.equal(await loadDemoInvoices(shop.platform), false)
  await shop.jobs()
  const staff = await shop.signIn('administrator')
  const { results } = (await shop.app.inject({ url: '/api/admin-dashboard/invoices/?page_size=50', headers: staff })).json<{ results: { kind: string, status: string }[] }>()
  assert.deepEqual(results.map(({ kind, status }) => `${kind} ${status}`).sort(), ['credit_note settled', 'invoice credited', 'invoice draft', 'invoice overdue', 'invoice overdue', 'invoice paid', 'invoice partly_paid', 'invoice validated'].sort())
  assert.deepEqual((await shop.pool.query(`select kind, count(*)::int from platform.mails where kind like 'accounting/%' group by 1 order by 1`)).rows, [
    { kind: 'accounting/credit-note', count: 1 }, { kind: 'accounting/invoice', count: 5 }, { kind: 'accounting/reminder', count: 1 },
  ])
  assert.equal((await verifyBooks(shop.platform.reading)).passed, true)
})
