import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveCompany } from '#modules/accounting'
import { openHarness } from '#tooling/testing/harness.ts'
import { demoCompany } from './company.ts'
import { demoShopper } from './demo-account.ts'
import { loadDemoTickets } from './load-demo-tickets.ts'

const { platform, pool, work } = await openHarness()

test('the demo has one conversation in each state, made once, and only in the demo shop', async () => {
  assert.equal(await loadDemoTickets(platform), false)
  const { trade_name: _, ...company } = demoCompany
  await work((now) => saveCompany(now, company))
  assert.deepEqual([await loadDemoTickets(platform), await loadDemoTickets(platform)], [true, false])
  const { rows } = await pool.query('select status from services.tickets order by status')
  assert.deepEqual(rows.map(({ status }) => status), ['answered', 'closed', 'open', 'waiting_for_customer'])
})

test('whoever signs in as the demo customer finds the own question', async () => {
  const { rows } = await pool.query('select status from services.tickets join identity.people person on person.id = user_id where person.email = $1', [demoShopper.email])
  assert.deepEqual(rows, [{ status: 'open' }])
})
