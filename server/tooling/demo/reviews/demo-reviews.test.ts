import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop } from '../../../modules/shop/testing/open-shop.ts'
import { loadDemoTrade } from '../trade/load-demo-trade.ts'
import { loadDemoReviews } from './load-demo-reviews.ts'

const shop = await openShop()

test('the demo shop has published reviews, some that wait to be read, and is loaded once', async () => {
  for (let each = 0; each < 12; each += 1) await shop.sell({ price_cents: 1000 + each * 111, stock: 20, vat_class: each % 2 ? 'standard' : 'food' })
  await loadDemoTrade(shop.platform)
  assert.equal(await loadDemoReviews(shop.platform), true)
  assert.equal(await loadDemoReviews(shop.platform), false)
  const { rows } = await shop.pool.query<{ state: string, count: number }>('select state, count(*)::int as count from services.reviews group by 1 order by 1')
  const [awaiting, published] = rows
  assert.ok(awaiting?.state === 'awaiting' && awaiting.count >= 2 && published?.state === 'published' && published.count >= 4, JSON.stringify(rows))
})
