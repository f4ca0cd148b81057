import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import { companyOf } from '../company/company.ts'
import { ensureFiscalYear } from '../periods/fiscal-years.ts'
import { belgianChart } from './belgian-chart.ts'
import { setupBelgianAccounting } from './set-up.ts'

const { work, pool } = await openHarness()
const everything = async () =>
  (
    await pool.query(`
  select (select jsonb_agg(a order by code) from accounting.accounts a) as accounts, (select jsonb_agg(j order by code) from accounting.journals j) as journals,
    (select jsonb_agg(p order by month) from accounting.periods p) as periods, (select jsonb_agg(c order by journal, fiscal_year) from accounting.journal_counters c) as counters`)
  ).rows[0]

test('the setup brings the minimum chart, the default accounts, the journals and the year of today', async () => {
  const added = await work((work) => setupBelgianAccounting(work))
  assert.deepEqual(added, { accounts: 597 + 106, journals: 10 })
  const { rows: periods } = await pool.query('select month, status from accounting.periods order by month')
  assert.deepEqual([periods.length, String(periods[0].month), String(periods[11].month)], [12, '2026-01-01', '2026-12-01'])
})

test('a second setup changes nothing, and a renamed account keeps its name', async () => {
  await pool.query(`update accounting.accounts set name_fr = 'Nos clients', active = false where code = '400000'`)
  const before = await everything()
  assert.deepEqual(await work((work) => setupBelgianAccounting(work)), { accounts: 0, journals: 0 })
  assert.deepEqual(await everything(), before)
  assert.equal(before.accounts.find((account: { code: string }) => account.code === '400000').name_fr, 'Nos clients')
})

test('two setups at once leave one chart', async () => {
  const { work, pool } = await openHarness()
  await Promise.all([work((work) => setupBelgianAccounting(work)), work((work) => setupBelgianAccounting(work))])
  assert.equal((await pool.query('select count(*)::int as accounts from accounting.accounts')).rows[0].accounts, 703)
})

test('books that begin on 15 March have a first year from that day, and every year has its months', async () => {
  const { work, pool } = await openHarness()
  await work((work) => setupBelgianAccounting(work, { first_day: Temporal.PlainDate.from('2025-03-15') }))
  const { rows } = await pool.query(
    `select y.code, y.first_day::text, y.last_day::text, count(p)::int as months from accounting.fiscal_years y join accounting.periods p on p.fiscal_year = y.code group by y.code order by 1`,
  )
  assert.deepEqual(rows, [
    { code: '2025', first_day: '2025-03-15', last_day: '2025-12-31', months: 10 },
    { code: '2026', first_day: '2026-01-01', last_day: '2026-12-31', months: 12 },
  ])
})

test('every account is found by the role that code asks for', () => {
  const byRole = new Map(belgianChart().map(({ role, code }) => [role, code]))
  assert.deepEqual(
    [
      'customers',
      'sales_goods',
      'shipping_income',
      'card_in_transit',
      'bank',
      'orders_prepaid',
      'vat_grid_54',
      'vat_deductible',
      'vat_on_sales_credit_notes',
      'vat_oss',
    ].map((role) => byRole.get(role)),
    ['400000', '700000', '705200', '580100', '550000', '460100', '451054', '411059', '411064', '451800'],
  )
})

test('books that begin in 2025 take nothing of 2024', async () => {
  const { work } = await openHarness()
  await work((work) => setupBelgianAccounting(work, { first_day: Temporal.PlainDate.from('2025-03-15') }))
  await assert.rejects(
    work((work) => ensureFiscalYear(work, Temporal.PlainDate.from('2024-12-31'))),
    isRefusal('accounting/no-fiscal-year'),
  )
})

test('the company is filled in where nobody has, and never changed', async () => {
  const { work, platform } = await openHarness()
  const company = {
    name: 'Au Comptoir de la Senne',
    legal_form: 'SRL',
    enterprise_number: '0123456749',
    vat_number: 'BE0123456749',
    street: 'Place de la Bourse 1',
    postal_code: '1000',
    city: 'Bruxelles',
    country_code: 'BE',
    email: 'bonjour@comptoir.test',
    phone: null,
    website: null,
    iban: 'BE68539007547034',
    bic: null,
    court: 'RPM Bruxelles',
    legal_language: 'fr',
    vat_regime: 'normal_quarterly',
    oss_registered: false,
  } as const
  await work((work) => setupBelgianAccounting(work, { company }))
  await work((work) => setupBelgianAccounting(work, { company: { ...company, name: 'Un autre' } }))
  assert.equal((await companyOf(platform.reading))!.name, 'Au Comptoir de la Senne')
})
