import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { shopper, type OrderBody } from '../../testing/buyer.ts'
import { openShop } from '../../testing/open-shop.ts'

const shop = await openShop()
const { pool } = shop

test('a Belgian person who buys at 21 % and 6 % pays what was shown, and the invoice and entries carry the same cents', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const coffee = await shop.sell({ price_cents: 1060, vat_class: 'food' })
  const buyer = shopper(shop)
  await buyer.add(mug, 2)
  await buyer.add(coffee, 3)
  // 2 × 12.10 = 24.20 of which 4.20 VAT at 21 %; 3 × 10.60 = 31.80 of which 1.80 VAT at 6 %
  const placed = (await buyer.order(5600)).json<OrderBody>()
  assert.equal(placed.status, 'pending')
  assert.deepEqual(placed.vat, [{ rate: 21, category: 'S', base_cents: 2000, vat_cents: 420 }, { rate: 6, category: 'S', base_cents: 3000, vat_cents: 180 }])
  const paid = (await buyer.pay(placed)).json<OrderBody>()
  assert.equal(paid.payment_status, 'paid')
  assert.equal(paid.fulfilment_status, 'preparing')
  assert.equal(paid.documents.length, 1)
  assert.match(paid.documents[0]!.number, /^VTE-2026-\d{6}$/)
  assert.equal(paid.documents[0]!.total_incl_vat_cents, 5600)
  const { rows } = await pool.query(`select e.journal, l.account, l.debit_cents, l.credit_cents from accounting.entry_lines l join accounting.entries e on e.id = l.entry_id order by e.journal desc, l.account, l.credit_cents`)
  assert.deepEqual(rows, [
    { journal: 'VTE', account: '400000', debit_cents: 5600n, credit_cents: 0n },
    { journal: 'VTE', account: '451054', debit_cents: 0n, credit_cents: 180n },
    { journal: 'VTE', account: '451054', debit_cents: 0n, credit_cents: 420n },
    { journal: 'VTE', account: '700000', debit_cents: 0n, credit_cents: 2000n },
    { journal: 'VTE', account: '700000', debit_cents: 0n, credit_cents: 3000n },
    { journal: 'PSP', account: '400000', debit_cents: 0n, credit_cents: 5600n },
    { journal: 'PSP', account: '580100', debit_cents: 5600n, credit_cents: 0n },
  ])
})

test('an order whose total is not the expected one is refused with the new total, and nothing is taken', async () => {
  const mug = await shop.sell({ price_cents: 999, stock: 5 })
  const buyer = shopper(shop)
  await buyer.add(mug, 3)
  const refused = await buyer.order(2996)
  assert.equal(refused.statusCode, 409)
  assert.equal(refused.json<{ code: string }>().code, 'shop/total-has-changed')
  assert.match(refused.json<{ detail: string }>().detail, /29,97/)
  const { rows } = await pool.query('select reserved from shop.stock_levels where variant_id = $1', [mug])
  assert.deepEqual(rows, [{ reserved: 0 }])
  assert.equal((await buyer.order(2997)).statusCode, 201)
})

test('the same Idempotency-Key gives the same order, with other input it is refused, and a cart becomes one order', async () => {
  const mug = await shop.sell({ price_cents: 500 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const key = newId()
  const first = (await buyer.order(500, {}, key)).json<OrderBody>()
  const again = await buyer.order(500, {}, key)
  assert.equal(again.statusCode, 201)
  assert.equal(again.json<OrderBody>().id, first.id)
  const other = await buyer.order(500, { note: 'autre' }, key)
  assert.equal(other.json<{ code: string }>().code, 'idempotency-key-reused')
  assert.equal((await buyer.order(500)).json<{ code: string }>().code, 'shop/cart-is-empty')
})

test('an order without Idempotency-Key is refused with what to do', async () => {
  const mug = await shop.sell({ price_cents: 500 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const answer = await buyer.call('POST', '/api/shop/orders/', { email: 'a@b.test', billing_address: { name: 'A', line1: 'B', postal_code: '1000', city: 'C', country_code: 'BE' }, payment_method: 'demo', expected_total_incl_vat_cents: 500, accept_terms: true })
  assert.equal(answer.statusCode, 400)
  assert.equal(answer.json<{ code: string }>().code, 'idempotency-key-missing')
})

test('fifty buyers of the last unit make one order', async () => {
  const last = await shop.sell({ price_cents: 1000, stock: 1 })
  const buyers = await Promise.all(Array.from({ length: 50 }, async () => {
    const buyer = shopper(shop)
    await buyer.add(last)
    return buyer
  }))
  const answers = await Promise.all(buyers.map((buyer) => buyer.order(1000)))
  assert.equal(answers.filter(({ statusCode }) => statusCode === 201).length, 1)
  assert.equal(answers.filter(({ statusCode }) => statusCode === 409).length, 49)
  assert.ok(answers.filter(({ statusCode }) => statusCode === 409).every((answer) => answer.json<{ code: string }>().code === 'shop/out-of-stock'))
  const { rows } = await pool.query('select on_hand, reserved, available from shop.stock_levels where variant_id = $1', [last])
  assert.deepEqual(rows, [{ on_hand: 1, reserved: 1, available: 0 }])
})

test('a guest reads the order with its key, a stranger finds nothing, and number with e-mail finds it again', async () => {
  const mug = await shop.sell({ price_cents: 700 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const placed = (await buyer.order(700)).json<OrderBody>()
  assert.equal((await buyer.read(placed)).number, placed.number)
  const stranger = shopper(shop)
  assert.equal((await stranger.call('GET', `/api/shop/orders/${placed.id}/`)).statusCode, 404)
  assert.equal((await stranger.call('GET', `/api/shop/orders/${placed.id}/?access_token=${'x'.repeat(43)}`)).statusCode, 404)
  const found = await stranger.call('POST', '/api/shop/orders/lookup/', { number: placed.number, email: 'Personne@Exemple.test' })
  assert.equal(found.json<OrderBody>().id, placed.id)
  assert.equal((await stranger.call('POST', '/api/shop/orders/lookup/', { number: placed.number, email: 'autre@exemple.test' })).statusCode, 404)
})

test('an unpaid order ends when its quarter of an hour is over, and its units are for sale again', async () => {
  const mug = await shop.sell({ price_cents: 700, stock: 1 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  const placed = (await buyer.order(700)).json<OrderBody>()
  const { expireOrders } = await import('../changing/expire-orders.ts')
  const before = shop.clock.now
  shop.clock.now = before.add({ minutes: 16 })
  await expireOrders(shop.platform)
  assert.equal((await buyer.read(placed)).status, 'cancelled')
  const next = shopper(shop)
  await next.add(mug)
  assert.equal((await next.order(700)).statusCode, 201)
  const late = (await buyer.pay(placed)).json<OrderBody>()
  assert.equal(late.payment_status, 'refunded')
  shop.clock.now = before
})
