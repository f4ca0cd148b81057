import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { openShop } from '../../testing/open-shop.ts'

const shop = await openShop()
const headers = await shop.signIn('shop_manager')

test('what a picture shows is said language by language, and a language that is not given keeps its words', async () => {
  const variant = await shop.sell({ price_cents: 1000 })
  const { rows: [product] } = await shop.pool.query<{ id: string }>('select product_id as id from shop.variants where id = $1', [variant])
  const image_id = newId()
  await shop.pool.query(`insert into shop.product_images (id, product_id, key, width, height, widths, placeholder, alt, position) values ($1, $2, 'k', 1, 1, '{1}', '', '{"fr":"Une tasse"}', 0)`, [image_id, product!.id])
  const describe = (id: string, alts: object) => shop.app.inject({ method: 'PATCH', url: `/api/shop/products/${product!.id}/images/${id}/`, headers, payload: { alts } })
  assert.equal((await describe(image_id, { nl: 'Een mok' })).statusCode, 204)
  assert.equal((await describe(newId(), { nl: 'Een mok' })).statusCode, 404)
  const edited = await shop.app.inject({ url: `/api/shop/edited-products/${product!.id}/`, headers })
  assert.deepEqual(edited.json<{ images: { alts: object }[] }>().images[0]!.alts, { fr: 'Une tasse', nl: 'Een mok' })
})
