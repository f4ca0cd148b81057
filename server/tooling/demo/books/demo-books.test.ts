import assert from 'node:assert/strict'
import { test } from 'node:test'
import { verifyBooks } from '#modules/accounting'
import { parseIban } from '#kernel/belgium/iban.ts'
import { parseVatNumber } from '#kernel/eu-vat-number.ts'
import { openShop } from '../../../modules/shop/testing/open-shop.ts'
import { saveCompany } from '../../../modules/accounting/company/save-company.ts'
import { demoCompany } from '../company.ts'
import { demoSuppliers } from './demo-suppliers.ts'
import { loadDemoBooks } from './load-demo-books.ts'

const shop = await openShop()
const bookkeeper = await shop.signIn('bookkeeper')
const get = async (path: string) => (await shop.app.inject({ url: `/api/admin-dashboard/${path}`, headers: bookkeeper })).json()
const { trade_name: _, ...company } = demoCompany

test('suppliers have numbers that pass their checks, and one of each treatment', () => {
  for (const { vat_number, iban } of Object.values(demoSuppliers)) assert.deepEqual([parseVatNumber(vat_number)?.canonical, parseIban(iban)], [vat_number, iban])
  assert.deepEqual([...new Set(Object.values(demoSuppliers).map(({ tax_code }) => tax_code))].sort(), ['P81-06', 'P81-21', 'P81-21-IC', 'P82-00', 'P82-21', 'P82-21-CC', 'P82-21-ICS'])
})

test('the quarter before this one is loaded quickly, and once', async () => {
  await shop.work((work) => saveCompany(work, company))
  const started = performance.now()
  assert.equal(await loadDemoBooks(shop.platform), true)
  assert.ok(performance.now() - started < 10_000, `${performance.now() - started} ms`)
  assert.equal(await loadDemoBooks(shop.platform), false)
  await shop.jobs()
})

test('its VAT return is a draft without anything at fault, with intra-Community, co-contractor and domestic boxes', async () => {
  const { results: [{ id, period, status }] } = await get('vat-declarations/')
  assert.deepEqual([period, status], ['2026-Q3', 'draft'])
  const { boxes, controls } = await get(`vat-declarations/${id}/`)
  assert.deepEqual(controls.filter(({ passed }: { passed: boolean }) => !passed), [])
  // base of acquisitions 726.00, services from the Union 3 × 49.00, co-contractor 1 420.00; 21 % of each
  assert.deepEqual([boxes['86'], boxes['88'], boxes['87'], boxes['55'], boxes['56'], boxes['46']], [72600, 14700, 142000, 15246 + 3087, 29820, 104000])
  // 6 %: takings 2 865.00 + 3 012.00 + 3 128.00, invoices 286.00 + 171.60 + 343.20
  assert.equal(boxes['01'], 900500 + 80080)
})

test('its intra-Community listing is a draft with the one customer in another state', async () => {
  const { results } = await get('ic-listings/')
  assert.deepEqual(results.map(({ period, status, rows, amount_cents, difference_cents }: any) => [period, status, rows, amount_cents, difference_cents]), [['2026-Q3', 'draft', 1, 104000, 0]])
})

test('the bank’s statements follow each other, and three lines of them are left, with a suggestion where there can be one', async () => {
  const { results } = await get('bank-statements/')
  assert.deepEqual(results.map(({ gap_cents }: { gap_cents: number | null }) => gap_cents), [0, 0, 0, 0, 0, null])
  const { results: left } = await get('bank-lines/?open=true')
  assert.deepEqual(left.map(({ amount_cents, suggestions: [first] }: any) => [amount_cents, first?.reasons]).sort(), [
    [-128578, ['number', 'iban', 'name', 'amount']], [31944, ['number', 'name', 'amount']], [8640, undefined],
  ])
  const { rows: [{ ledger, closing }] } = await shop.pool.query(`
    select (select sum(debit_cents - credit_cents) from accounting.entry_lines where account = '550000')::int as ledger,
      (select closing_cents from accounting.bank_statements order by day desc limit 1)::int as closing`)
  assert.equal(closing - ledger, -128578 + 31944 + 8640)
  assert.equal((await verifyBooks(shop.platform.reading)).passed, true)
})

test('in the first months of a year the quarter is that of the year before', async () => {
  const january = await openShop()
  await january.work((work) => saveCompany(work, company))
  january.clock.now = Temporal.Instant.from('2026-01-12T10:00:00Z')
  assert.equal(await loadDemoBooks(january.platform), true)
  const { rows } = await january.pool.query('select period, status from accounting.vat_declarations')
  assert.deepEqual(rows, [{ period: '2025-Q4', status: 'draft' }])
})
