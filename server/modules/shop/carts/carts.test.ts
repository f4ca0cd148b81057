import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shopper } from '../testing/buyer.ts'
import { openShop } from '../testing/open-shop.ts'

const shop = await openShop()
const { pool, work } = shop

test('a visitor’s cart is known by a signed cookie that scripts cannot read; a forged one names nothing', async () => {
  const mug = await shop.sell({ price_cents: 1210 })
  const buyer = shopper(shop)
  const answer = await buyer.add(mug, 2)
  const cookie = answer.cookies.find(({ name }) => name === 'comptoir_cart')!
  assert.deepEqual([cookie.httpOnly, cookie.sameSite], [true, 'Lax'])
  const forged = await shop.app.inject({ url: '/api/shop/cart/', cookies: { comptoir_cart: `${(await buyer.cart()).id}.AAAA` } })
  assert.equal(forged.json<{ id: string | null }>().id, null)
})

test('twenty adds at once add up to twenty', async () => {
  const mug = await shop.sell({ price_cents: 100 })
  const buyer = shopper(shop)
  await buyer.add(mug)
  await Promise.all(Array.from({ length: 19 }, () => buyer.add(mug)))
  assert.equal((await buyer.cart()).lines[0]!.quantity, 20)
})

test('a person who signs in finds the visitor’s cart added to their own, and nothing is added twice', async () => {
  const mug = await shop.sell({ price_cents: 100 })
  const plant = await shop.sell({ price_cents: 200 })
  const headers = await shop.signIn('customer')
  const own = shopper(shop, headers)
  await own.add(mug, 2)
  const visitor = shopper(shop)
  await visitor.add(mug, 3)
  await visitor.add(plant, 1)
  const signedIn = shopper(shop, headers)
  Object.assign(signedIn.cookies, visitor.cookies)
  const merged = await signedIn.cart()
  assert.deepEqual(merged.lines.map(({ quantity }) => quantity).toSorted(), [1, 5])
  Object.assign(signedIn.cookies, visitor.cookies)
  assert.deepEqual((await signedIn.cart()).lines.map(({ quantity }) => quantity).toSorted(), [1, 5])
})

test('two sign-ins that merge one cart at the same moment lose nothing and double nothing', async () => {
  for (let round = 0; round < 5; round += 1) {
    const mug = await shop.sell({ price_cents: 100 })
    const headers = await shop.signIn('customer')
    const visitor = shopper(shop)
    await visitor.add(mug, 4)
    await Promise.all(Array.from({ length: 6 }, () => shop.app.inject({ url: '/api/shop/cart/', headers, cookies: { ...visitor.cookies } })))
    const own = shopper(shop, headers)
    assert.deepEqual((await own.cart()).lines.map(({ quantity }) => quantity), [4])
    const { rows } = await pool.query(`select count(*)::int as n from shop.carts where user_id is not null and state = 'open' and user_id = (select user_id from shop.carts where id = $1)`, [(await own.cart()).id])
    assert.deepEqual(rows, [{ n: 1 }])
  }
})

test('a line tells what stands in its way: too few, none left, another price, no longer sold', async () => {
  const few = await shop.sell({ price_cents: 100, stock: 2 })
  const none = await shop.sell({ price_cents: 100, stock: 0 })
  const dearer = await shop.sell({ price_cents: 100 })
  const gone = await shop.sell({ price_cents: 100 })
  const buyer = shopper(shop)
  for (const [variant, quantity] of [[few, 3], [none, 1], [dearer, 1], [gone, 1]] as const) await buyer.add(variant, quantity)
  await work(async ({ tx }) => {
    await tx.updateTable('shop.variants').set({ price_cents: 150n }).where('id', '=', dearer).execute()
    await tx.updateTable('shop.variants').set({ archived: true }).where('id', '=', gone).execute()
  })
  const cart = await buyer.cart()
  assert.deepEqual(cart.lines.map(({ problem }) => problem), ['not_enough_stock', 'out_of_stock', 'price_changed', 'unavailable'])
  const acknowledged = await buyer.call('PATCH', `/api/shop/cart/lines/${cart.lines[2]!.id}/`, { quantity: 1 })
  assert.equal(acknowledged.json<typeof cart>().lines[2]!.problem, null)
  assert.equal((await buyer.order(500)).json<{ code: string }>().code, 'shop/line-unavailable')
})

test('what is not for sale cannot be added, and a stranger’s line cannot be changed', async () => {
  const mug = await shop.sell({ price_cents: 100 })
  const buyer = shopper(shop)
  assert.equal((await buyer.add('019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f')).json<{ code: string }>().code, 'shop/not-for-sale')
  await buyer.add(mug)
  const line = (await buyer.cart()).lines[0]!.id
  const stranger = shopper(shop)
  await stranger.add(mug)
  assert.equal((await stranger.call('PATCH', `/api/shop/cart/lines/${line}/`, { quantity: 9 })).statusCode, 404)
  assert.equal((await stranger.call('DELETE', `/api/shop/cart/lines/${line}/`)).statusCode, 404)
  assert.equal((await buyer.call('DELETE', `/api/shop/cart/lines/${line}/`)).json<{ lines: unknown[] }>().lines.length, 0)
})
