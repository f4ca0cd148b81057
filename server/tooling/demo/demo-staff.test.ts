import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveCompany } from '#modules/accounting'
import { ensureAdministrator } from '#modules/identity'
import { leaveTotalDifferences } from '#modules/hr'
import { openShop } from '../../modules/shop/testing/open-shop.ts'
import { demoCompany } from './company.ts'
import { loadDemoStaff } from './load-demo-staff.ts'

const { platform, pool, work, clock } = await openShop()

test('a merchant’s own company is given no staff', async () => {
  assert.equal(await loadDemoStaff(platform), false)
})

test('the demo company has six employees and leave in each state, once, whatever the week', async () => {
  const { trade_name: _, ...company } = demoCompany
  await work((now) => saveCompany(now, company))
  await ensureAdministrator(platform, { email: 'admin@comptoir.test', password: 'comptoir-demo' })
  // the week before the last of the year: Friday is a holiday, and leave runs over the year end
  clock.now = Temporal.Instant.from('2026-12-23T10:00:00Z')
  assert.equal(await loadDemoStaff(platform), true)
  assert.equal(await loadDemoStaff(platform), false)
  const { rows } = await pool.query('select status, count(*)::int as count from hr.leave_requests group by 1 order by 1')
  // that Friday afternoon, approved in another week, is left out
  assert.deepEqual(rows, [{ status: 'approved', count: 3 }, { status: 'cancelled', count: 1 }, { status: 'draft', count: 1 }, { status: 'refused', count: 1 }, { status: 'requested', count: 3 }])
  assert.equal((await pool.query('select from hr.employees')).rowCount, 6)
  assert.deepEqual(await leaveTotalDifferences(platform.reading), [])
})
