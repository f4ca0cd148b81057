import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shopper } from '../testing/buyer.ts'
import { openShop } from '../testing/open-shop.ts'
import { tellLowStock } from './alerts.ts'

const shop = await openShop()
const { app, pool } = shop
const staff = await shop.signIn('shop_manager')
const call = (method: 'GET' | 'POST' | 'PUT', url: string, payload?: object) => app.inject({ method, url, ...(payload && { payload }), headers: staff })
const minimum = (variant: string, least: number | null) => call('PUT', `/api/shop/variants/${variant}/minimum/`, { minimum: least })
const alerts = async (variant: string) => (await pool.query<{ available: number, open: boolean }>('select available, settled_at is null as open from shop.stock_alerts where variant_id = $1 order by id', [variant])).rows
const mails = async () => (await pool.query<{ subject: string }>(`select subject from platform.mails where kind = 'shop/low-stock'`)).rows.map(({ subject }) => subject)
const receive = (variant_id: string, quantity: number) => call('POST', '/api/shop/stock/movements/', { variant_id, quantity, kind: quantity > 0 ? 'receipt' : 'adjustment', reason: 'Comptage' })

test('falling to the minimum raises one alert, further sales none; above it again it is settled, and the next fall is another', async () => {
  const mug = await shop.sell({ price_cents: 1000, stock: 10 })
  assert.equal((await minimum(mug, 7)).statusCode, 204)
  const buyer = shopper(shop)
  await buyer.add(mug, 2)
  await buyer.order(2000)
  assert.deepEqual(await alerts(mug), [])
  for (let sale = 0; sale < 3; sale += 1) {
    await buyer.add(mug)
    await buyer.order(1000)
  }
  assert.deepEqual(await alerts(mug), [{ available: 7, open: true }])
  await receive(mug, 5)
  assert.deepEqual(await alerts(mug), [{ available: 7, open: false }])
  await receive(mug, -4)
  assert.deepEqual(await alerts(mug), [{ available: 7, open: false }, { available: 6, open: true }])
})

test('twenty sales at once cross once', async () => {
  const mug = await shop.sell({ price_cents: 1000, stock: 30 })
  await minimum(mug, 20)
  const buyers = await Promise.all(Array.from({ length: 20 }, async () => {
    const buyer = shopper(shop)
    await buyer.add(mug)
    return buyer
  }))
  const placed = await Promise.all(buyers.map((buyer) => buyer.order(1000)))
  assert.ok(placed.every(({ statusCode }) => statusCode === 201))
  assert.deepEqual(await alerts(mug), [{ available: 20, open: true }])
})

test('the shop is written to once, about all that stand; a minimum that is taken away settles', async () => {
  await tellLowStock(shop.platform)
  await Promise.all([tellLowStock(shop.platform), tellLowStock(shop.platform)])
  assert.deepEqual(await mails(), ['Stock bas : à réapprovisionner (2)'])
  const open = (await call('GET', '/api/shop/stock/alerts/')).json<{ count: number, results: { variant_id: string, minimum: number }[] }>()
  assert.equal(open.count, 2)
  await minimum(open.results[0]!.variant_id, null)
  assert.equal((await call('GET', '/api/shop/stock/alerts/')).json<{ count: number }>().count, 1)
  assert.equal((await call('GET', '/api/shop/stock/alerts/?open=false')).json<{ count: number }>().count, 3)
})

test('what nothing came in of yet stands in the list, so that its first receipt can be booked; what is not counted does not', async () => {
  const [cup] = await Promise.all([shop.sell({ price_cents: 1000, stock: 0 }), shop.sell({ price_cents: 1000, supply: 'services' })])
  const listed = async () => (await call('GET', '/api/shop/stock/levels/?page_size=100')).json<{ results: { variant_id: string, location_id: string, on_hand: number, minimum: number | null }[] }>().results
  const [row] = (await listed()).filter(({ variant_id }) => variant_id === cup)
  assert.deepEqual([row?.on_hand, row?.minimum, (await listed()).length], [0, null, 3])
  assert.equal((await call('POST', '/api/shop/stock/movements/', { variant_id: cup, location_id: row!.location_id, quantity: 4, kind: 'receipt' })).statusCode, 201)
  assert.deepEqual((await listed()).filter(({ variant_id }) => variant_id === cup).map(({ on_hand }) => on_hand), [4])
})
