import assert from 'node:assert/strict'
import { test } from 'node:test'
import { shopper, type CartBody } from '../testing/buyer.ts'
import { openShop } from '../testing/open-shop.ts'

const shop = await openShop()
type List = { id: string, share_key: string | null, items: { id: string, variant_id: string, price_incl_vat_cents: number }[] }

test('a person keeps one list, puts an article on it once, and moves it to the cart', async () => {
  const [mug, plant] = [await shop.sell({ price_cents: 1000, price_includes_vat: false }), await shop.sell({ price_cents: 500 })]
  const buyer = shopper(shop, await shop.signIn('customer'))
  const lists = await Promise.all(Array.from({ length: 5 }, () => buyer.call('POST', '/api/shop/wishlists/')))
  const [id] = [...new Set(lists.map((answer) => answer.json<List>().id))]
  assert.equal(new Set(lists.map((answer) => answer.json<List>().id)).size, 1)
  const add = (variant_id: string) => buyer.call('POST', `/api/shop/wishlists/${id}/items/`, { variant_id })
  await add(mug)
  await add(mug)
  const list = (await add(plant)).json<List>()
  // 10.00 without VAT is 12.10 with it
  assert.deepEqual(list.items.map(({ price_incl_vat_cents }) => price_incl_vat_cents).toSorted(), [1210, 500])
  const item = list.items.find(({ variant_id }) => variant_id === mug)!
  const moved = (await buyer.call('POST', `/api/shop/wishlists/${id}/items/${item.id}/move-to-cart/`)).json<List>()
  assert.deepEqual([moved.items.length, (await buyer.cart()).lines.length], [1, 1])
  assert.equal((await buyer.call('POST', `/api/shop/wishlists/${id}/items/${item.id}/move-to-cart/`)).statusCode, 404)
  assert.equal((await buyer.cart() as CartBody).lines[0]!.quantity, 1)
})

test('whoever has the link sees what is on the list, until it is shared no longer', async () => {
  const mug = await shop.sell({ price_cents: 1000 })
  const buyer = shopper(shop, await shop.signIn('customer'))
  const { id } = (await buyer.call('POST', '/api/shop/wishlists/')).json<List>()
  await buyer.call('POST', `/api/shop/wishlists/${id}/items/`, { variant_id: mug })
  const { share_key } = (await buyer.call('POST', `/api/shop/wishlists/${id}/share/`)).json<List>()
  assert.equal((await buyer.call('POST', `/api/shop/wishlists/${id}/share/`)).json<List>().share_key, share_key)
  const look = () => shopper(shop).call('GET', `/api/shop/shared-wishlists/${share_key}/`)
  assert.deepEqual(Object.keys((await look()).json<object>()), ['items'])
  await buyer.call('DELETE', `/api/shop/wishlists/${id}/share/`)
  assert.equal((await look()).statusCode, 404)
})
