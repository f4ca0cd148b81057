import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { brussels, shopper, type CartBody, type OrderBody } from '../testing/buyer.ts'
import { openShop } from '../testing/open-shop.ts'

const shop = await openShop()
const { app, pool } = shop
const staff = await shop.signIn('administrator')
type Cart = CartBody & { delivery_method_id: string | null, delivery_methods: { id: string, name: string, price_incl_vat_cents: number }[], totals: CartBody['totals'] & { vat: object[] } }
const four = (text: string) => ({ fr: text, nl: text, de: text, en: text })
const make = async (method: object) => (await app.inject({ method: 'POST', url: '/api/shop/delivery-methods/', headers: staff, payload: { names: four('Livraison'), texts: four(''), countries: [], ...method } })).json<{ id: string }>().id
const home = await make({ names: four('À domicile'), price_incl_vat_cents: 605, free_from_cents: 5000, countries: ['BE', 'FR', 'CH'], position: 1 })
const express = await make({ names: four('Express'), price_incl_vat_cents: 1210, countries: ['BE'], position: 2 })
const fill = async (lines: [string, number][]) => {
  const buyer = shopper(shop)
  for (const [variant, quantity] of lines) await buyer.add(variant, quantity)
  return buyer
}

test('delivery is a line of its own at the rate of the main goods, booked on its own account and in the same box', async () => {
  const [mug, coffee] = [await shop.sell({ price_cents: 1210 }), await shop.sell({ price_cents: 1060, vat_class: 'food' })]
  const buyer = await fill([[mug, 2], [coffee, 1]])
  const cart = await buyer.cart() as Cart
  // 20.00 net at 21 % outweigh 10.00 at 6 %: 6.05 = 5.00 + 1.05
  assert.deepEqual([cart.delivery_method_id, cart.totals.delivery_incl_vat_cents, cart.totals.total_incl_vat_cents], [home, 605, 4085])
  assert.deepEqual(cart.totals.vat, [{ rate: 21, category: 'S', base_cents: 2500, vat_cents: 525 }, { rate: 6, category: 'S', base_cents: 1000, vat_cents: 60 }])
  const paid = await buyer.buy(4085)
  assert.deepEqual(paid.lines.map(({ kind, line_total_incl_vat_cents }) => [kind, line_total_incl_vat_cents]).at(-1), ['delivery', 605])
  const { rows } = await pool.query(`select l.account, l.credit_cents from accounting.entry_lines l join accounting.invoices i on i.entry_id = l.entry_id join shop.orders o on o.invoice_id = i.id where o.id = $1 and l.account like '70%' order by 1, 2`, [paid.id])
  assert.deepEqual(rows, [{ account: '700000', credit_cents: 1000n }, { account: '700000', credit_cents: 2000n }, { account: '705200', credit_cents: 500n }])
})

test('food that outweighs the rest takes delivery to 6 %', async () => {
  const [mug, coffee] = [await shop.sell({ price_cents: 121 }), await shop.sell({ price_cents: 1060, vat_class: 'food' })]
  const cart = await (await fill([[mug, 1], [coffee, 1]])).cart() as Cart
  // 6.05 at 6 %: 0.34 VAT, taken out of 16.65 at once: 16.65 × 6/106 = 0.9425 → 0.94
  assert.deepEqual(cart.totals.vat, [{ rate: 21, category: 'S', base_cents: 100, vat_cents: 21 }, { rate: 6, category: 'S', base_cents: 1571, vat_cents: 94 }])
})

test('it is free from 50.00 of articles, what a code takes off taken off; the code itself takes nothing off delivery', async () => {
  const mug = await shop.sell({ price_cents: 2500 })
  const buyer = await fill([[mug, 2]])
  assert.equal((await buyer.cart() as Cart).totals.delivery_incl_vat_cents, 0)
  await app.inject({ method: 'POST', url: '/api/shop/promotions/', headers: staff, payload: { code: 'DIX', kind: 'percentage', percent: 10 } })
  await buyer.call('POST', '/api/shop/cart/coupon/', { code: 'DIX' })
  const cart = await buyer.cart() as Cart
  assert.deepEqual([cart.totals.delivery_incl_vat_cents, cart.totals.total_incl_vat_cents], [605, 4500 + 605])
  assert.equal((await buyer.order(5105)).statusCode, 201)
})

test('the buyer chooses; a method that does not serve the country is refused, and a country nobody serves too', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const buyer = await fill([[mug, 1]])
  const cart = await buyer.cart(`?delivery_method_id=${express}`) as Cart
  assert.deepEqual([cart.delivery_methods.map(({ id }) => id), cart.totals.total_incl_vat_cents], [[home, express], 2210])
  const lille = { ...brussels, postal_code: '59000', city: 'Lille', country_code: 'FR' }
  assert.equal((await buyer.order(2210, { delivery_method_id: express, billing_address: lille })).json<{ code: string }>().code, 'shop/delivery-method-not-offered')
  assert.equal((await buyer.order(1000, { billing_address: { ...lille, country_code: 'DE' } })).json<{ code: string }>().code, 'shop/not-delivered-there')
  assert.equal((await buyer.order(2210, { delivery_method_id: newId() })).json<{ code: string }>().code, 'shop/delivery-method-not-offered')
  assert.equal((await buyer.order(2210, { delivery_method_id: express })).json<OrderBody & { delivery_method: string }>().delivery_method, 'Express')
})

test('it follows the goods out of the Union: no VAT, and the price without it', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const zurich = { ...brussels, postal_code: '8001', city: 'Zürich', country_code: 'CH' }
  const order = await (await fill([[mug, 1]])).buy(1500, { billing_address: zurich })
  assert.deepEqual([order.vat_treatment, order.vat], ['export', [{ rate: 0, category: 'G', base_cents: 1500, vat_cents: 0 }]])
})

test('services are not delivered, and a delivery is never sent as goods', async () => {
  const dish = await shop.sell({ price_cents: 1120, vat_class: 'restaurant', supply: 'services' })
  assert.deepEqual((await (await fill([[dish, 1]])).cart() as Cart).delivery_methods, [])
  const mug = await shop.sell({ price_cents: 1000 })
  const paid = await (await fill([[mug, 1]])).buy(1605)
  const sent = await app.inject({ method: 'POST', url: `/api/shop/orders/${paid.id}/shipments/`, headers: staff, payload: {} })
  assert.deepEqual([sent.json<OrderBody>().fulfilment_status, sent.json<OrderBody>().lines.map(({ shipped_quantity }) => shipped_quantity)], ['shipped', [1, 0]])
})

test('a method that is no longer offered leaves the cart, and its orders keep its name', async () => {
  const gone = await make({ names: four('Vélo'), price_incl_vat_cents: 300, position: 0 })
  const mug = await shop.sell({ price_cents: 1000 })
  const buyer = await fill([[mug, 1]])
  assert.equal((await buyer.cart() as Cart).delivery_method_id, gone)
  assert.equal((await app.inject({ method: 'DELETE', url: `/api/shop/delivery-methods/${gone}/`, headers: staff })).statusCode, 204)
  assert.equal((await buyer.cart() as Cart).delivery_method_id, home)
  assert.equal((await app.inject({ method: 'DELETE', url: `/api/shop/delivery-methods/${gone}/`, headers: staff })).statusCode, 404)
})
