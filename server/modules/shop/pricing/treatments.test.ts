import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { brussels, shopper } from '../testing/buyer.ts'
import { openShop } from '../testing/open-shop.ts'

const shop = await openShop()
const { app, pool, clock } = shop
const staff = await shop.signIn('administrator')
const lille = { ...brussels, line1: 'Place Augustin Laurent', postal_code: '59000', city: 'Lille', country_code: 'FR' }
const zurich = { ...brussels, line1: 'Stadthausquai 17', postal_code: '8001', city: 'Zürich', country_code: 'CH' }
const canaries = { ...brussels, line1: 'Calle León y Castillo 270', postal_code: '35005', city: 'Las Palmas', country_code: 'ES' }
const boxes = async () => {
  const answer = await app.inject({ method: 'POST', url: '/api/admin-dashboard/vat-declarations/generate_declaration/', payload: { period: '2026-11' }, headers: { ...staff, 'idempotency-key': newId() } })
  return Object.fromEntries(Object.entries(answer.json<{ boxes: Record<string, number> }>().boxes).filter(([, cents]) => cents !== 0))
}
async function sale(price_cents: number, total: number, address: typeof brussels, vat_class: 'standard' | 'food' = 'standard') {
  const variant = await shop.sell({ price_cents, vat_class })
  const buyer = shopper(shop)
  await buyer.add(variant)
  return buyer.buy(total, { billing_address: address })
}

test('a person in France below the threshold pays Belgian VAT', async () => {
  const order = await sale(12_100, 12_100, lille)
  assert.deepEqual([order.vat_treatment, order.vat], ['domestic', [{ rate: 21, category: 'S', base_cents: 10_000, vat_cents: 2_100 }]])
  assert.deepEqual(await boxes(), { '03': 10_000, '54': 2_100, '71': 2_100 })
  const { rows } = await pool.query('select year, base_cents from shop.distance_sales')
  assert.deepEqual(rows, [{ year: 2026, base_cents: 10_000n }])
})

test('from the sale that exceeds 10 000.00 the French rate applies, the VAT stays out of the Belgian return and waits on 451800', async () => {
  // 100.00 was sold before: with 9 900.01 more the year exceeds 10 000.00; 9 900.01 × 1.21 = 11 979.01
  const order = await sale(1_197_901, 1_188_001, lille)
  assert.equal(order.vat_treatment, 'oss')
  assert.deepEqual(order.vat, [{ rate: 20, category: 'S', base_cents: 990_001, vat_cents: 198_000 }])
  assert.deepEqual(await boxes(), { '03': 10_000, '47': 990_001, '54': 2_100, '71': 2_100 })
  const { rows } = await pool.query(`select sum(credit_cents - debit_cents)::bigint as cents from accounting.entry_lines where account = '451800'`)
  assert.deepEqual(rows, [{ cents: 198_000n }])
})

test('above the threshold a reduced rate of the destination applies, and next year starts above it', async () => {
  // 10.60 incl. 6 % = 10.00; French food at 5.5 %: 10.55
  assert.deepEqual((await sale(1_060, 1_055, lille, 'food')).vat, [{ rate: 5.5, category: 'S', base_cents: 1_000, vat_cents: 55 }])
  const before = clock.now
  clock.now = Temporal.Instant.from('2027-02-01T10:00:00Z')
  assert.equal((await sale(1_210, 1_200, lille)).vat_treatment, 'oss')
  clock.now = before
})

test('a buyer outside the Union, and one on the Canary Islands, pays no VAT', async () => {
  const before = await boxes()
  for (const address of [zurich, canaries]) {
    const order = await sale(12_100, 10_000, address)
    assert.deepEqual([order.vat_treatment, order.vat], ['export', [{ rate: 0, category: 'G', base_cents: 10_000, vat_cents: 0 }]])
  }
  assert.equal((await boxes())['47']! - before['47']!, 20_000)
})

test('a Belgian company is charged Belgian VAT and its number is on the invoice', async () => {
  const variant = await shop.sell({ price_cents: 12_100 })
  const buyer = shopper(shop)
  await buyer.add(variant)
  const order = await buyer.buy(12_100, { billing_address: { ...brussels, company: 'Exemple & Fils SRL' }, vat_number: 'BE 0876.543.270' })
  assert.equal(order.vat_treatment, 'domestic')
  const { rows } = await pool.query(`select buyer ->> 'vat_number' as vat_number from accounting.invoices i join shop.orders o on o.invoice_id = i.id where o.id = $1`, [order.id])
  assert.deepEqual(rows, [{ vat_number: 'BE0876543270' }])
})

test('the dish eaten here by a Frenchman is taxed here', async () => {
  const dish = await shop.sell({ price_cents: 1_120, vat_class: 'restaurant', supply: 'services' })
  const buyer = shopper(shop)
  await buyer.add(dish)
  const order = await buyer.buy(1_120, { billing_address: lille })
  assert.deepEqual([order.vat, order.fulfilment_status], [[{ rate: 12, category: 'S', base_cents: 1_000, vat_cents: 120 }], 'not_needed'])
})
