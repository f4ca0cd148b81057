import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import { findDocument } from '../document/find-document.ts'
import { readyToInvoice, saleOf } from '../testing/sale.ts'
import { issueInvoice } from './issue-invoice.ts'

const { work, pool, platform } = await openHarness()
let partner_id: string
before(async () => { ({ partner_id } = await work(readyToInvoice)) })

const entryOf = async (entry_id: string) => (await pool.query(`
  select l.account, l.debit_cents::int as debit, l.credit_cents::int as credit, coalesce(string_agg(v.box || ' ' || v.amount_cents, ', '), '') as boxes
  from accounting.entry_lines l left join accounting.vat_amounts v on v.entry_id = l.entry_id and v.line_number = l.line_number
  where l.entry_id = $1 group by l.line_number, 1, 2, 3 order by l.line_number`, [entry_id])).rows.map((row) => Object.values(row))

test('121.00 at 21 %: the customer owes 121.00, 100.00 is a sale in box 03, 21.00 is due in box 54', async () => {
  const issued = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n }])))
  assert.equal(issued.number, 'VTE-2026-000001')
  assert.equal(issued.issue_day.toString(), '2026-11-22')
  assert.deepEqual(await entryOf(issued.entry_id), [['400000', 12100, 0, ''], ['700000', 0, 10000, '03 10000'], ['451054', 0, 2100, '54 2100']])
})

test('goods at 21 and 6 %, delivery at 21 % and a service at 12 %: one income line per account and code, one VAT line per code', async () => {
  const issued = await work((work) => issueInvoice(work, saleOf(partner_id, [
    { net: 5000n, vat: 1050n }, { net: 1000n, vat: 210n }, { net: 495n, vat: 104n, revenue: 'shipping_income' },
    { net: 2250n, vat: 135n, rate_bp: 600, tax_code: 'S06G' }, { net: 2000n, vat: 240n, rate_bp: 1200, tax_code: 'S12S', revenue: 'sales_services' },
  ])))
  assert.deepEqual(await entryOf(issued.entry_id), [
    ['400000', 12484, 0, ''],
    ['700000', 0, 6000, '03 6000'], ['705200', 0, 495, '03 495'], ['700000', 0, 2250, '01 2250'], ['705000', 0, 2000, '02 2000'],
    ['451054', 0, 1364, '54 1364'], ['451054', 0, 135, '54 135'], ['451054', 0, 240, '54 240'],
  ])
})

test('an OSS sale to France of 120.00: base in box 47, French VAT on 451800, nothing in box 54', async () => {
  const issued = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2000n, rate_bp: 2000, tax_code: 'SOSS' }], { treatment: 'oss' })))
  assert.deepEqual(await entryOf(issued.entry_id), [['400000', 12000, 0, ''], ['700000', 0, 10000, '47 10000'], ['451800', 0, 2000, '']])
})

test('goods to a company of another member state: box 46 and no VAT line', async () => {
  const line = { net: 76800n, vat: 0n, quantity: 240, category: 'K', rate_bp: 0, tax_code: 'SICG' } as const
  const issued = await work((work) => issueInvoice(work, saleOf(partner_id, [line], { treatment: 'intra_community_goods' })))
  assert.deepEqual(await entryOf(issued.entry_id), [['400000', 76800, 0, ''], ['700000', 0, 76800, '46 76800']])
})

test('the document is read back with the integers it was given and the unit prices they make', async () => {
  const sale = saleOf(partner_id, [{ net: 8491n, vat: 1783n, quantity: 6 }, { net: 1980n, vat: 416n, quantity: 1 }], { reference: '2026-000457' })
  const { id, number } = await work((work) => issueInvoice(work, sale))
  const document = (await findDocument(platform.reading, id))!
  assert.deepEqual(document.lines.map(({ position, quantity, unit_price, net_cents, vat_cents, gross_cents }) => [position, quantity, unit_price, net_cents, vat_cents, gross_cents]),
    [[1, 6, '14.152', 8491n, 1783n, 10274n], [2, 1, '19.80', 1980n, 416n, 2396n]])
  assert.deepEqual(document.vat, [{ category: 'S', rate_bp: 2100, base_cents: 10471n, vat_cents: 2199n }])
  assert.deepEqual([document.total_excl_vat_cents, document.total_vat_cents, document.total_incl_vat_cents], [10471n, 2199n, 12670n])
  assert.deepEqual([document.number, document.reference, document.seller.name, document.buyer.name], [number, '2026-000457', 'Au Comptoir de la Senne', 'Élise Vandenbroucke'])
})

test('an invoice that is still payable asks for a transfer under a communication made of its number; a paid one has none', async () => {
  const open = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n }])))
  const paid = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n }], { prepaid_cents: 12100n, payment_means: 'card' })))
  const asked = (await findDocument(platform.reading, open.id))!
  // 1260000006 mod 97 = 1260000006 - 97 × 12989690 = 76
  assert.deepEqual([open.number, asked.structured_communication, asked.payment_means], ['VTE-2026-000006', '126000000676', 'transfer'])
  const settled = (await findDocument(platform.reading, paid.id))!
  assert.deepEqual([settled.structured_communication, settled.payment_means], [null, 'card'])
})

test('nothing is invoiced for nothing, prepaid beyond the total, under an unknown code, or with cents that do not add up', async () => {
  const issue = (...sale: Parameters<typeof saleOf>) => work((work) => issueInvoice(work, saleOf(...sale)))
  await assert.rejects(issue(partner_id, [{ net: 0n, vat: 0n }]), isRefusal('accounting/nothing-to-invoice'))
  await assert.rejects(issue(partner_id, [{ net: 100n, vat: 21n }], { prepaid_cents: 122n }), isRefusal('accounting/prepaid-too-much'))
  await assert.rejects(issue(partner_id, [{ net: 100n, vat: 21n, tax_code: 'S99' }]), isRefusal('accounting/unknown-tax-code'))
  const wrong = [{ category: 'S', rate_bp: 2100, base_cents: 100n, vat_cents: 22n }] as const
  await assert.rejects(issue(partner_id, [{ net: 100n, vat: 21n }], { vat: wrong }), isRefusal('accounting/does-not-add-up'))
  await assert.rejects(issue(partner_id, [{ net: 100n, vat: 21n }], { structured_communication: '126000000676' }), isRefusal('accounting/communication-taken'))
})

test('a refused invoice leaves no gap, and 200 at once get 200 consecutive numbers', async () => {
  const issued = await Promise.all(Array.from({ length: 200 }, () => work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 100n, vat: 21n }, { net: 200n, vat: 42n }, { net: 300n, vat: 63n }])))))
  const numbers = issued.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b)
  assert.deepEqual(numbers, Array.from({ length: 200 }, (_, index) => 8 + index))
})
