import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop } from '../../../modules/shop/testing/open-shop.ts'
import { statusSql } from '../../../modules/shop/orders/reading/list-orders.ts'
import { sql } from 'kysely'
import { demoShopper } from '../demo-account.ts'
import { loadDemoTrade } from './load-demo-trade.ts'

const shop = await openShop()

test('the demo shop has codes, delivery methods and orders in every state over the last week, and is loaded once', async () => {
  for (let each = 0; each < 12; each += 1) await shop.sell({ price_cents: 1000 + each * 111, stock: 20, vat_class: each % 2 ? 'standard' : 'food' })
  assert.equal(await loadDemoTrade(shop.platform), true)
  assert.equal(await loadDemoTrade(shop.platform), false)
  const { rows } = await sql<{ status: string }>`select distinct ${statusSql} as status from shop.orders order by 1`.execute(shop.platform.reading)
  assert.deepEqual(rows.map(({ status }) => status), ['cancelled', 'delivered', 'partly_refunded', 'pending', 'preparing', 'shipped'])
  const { rows: [spread] } = await shop.pool.query('select count(distinct day)::int as days, max(day) - min(day) as span from (select (placed_at at time zone $1)::date as day from shop.orders) placed', ['Europe/Brussels'])
  assert.deepEqual(spread, { days: 8, span: 7 })
  const { rows: own } = await shop.pool.query('select count(*)::int as number from shop.orders join identity.people on people.id = orders.user_id where people.email = $1', [demoShopper.email])
  assert.equal(own[0].number, 3)
  const { rows: kept } = await shop.pool.query('select (select count(*)::int from shop.wishlist_items) as wanted, (select count(*)::int from shop.wishlists where share_key is not null) as shared, (select count(*)::int from shop.customer_addresses) as addresses')
  assert.deepEqual(kept, [{ wanted: 3, shared: 1, addresses: 1 }])
  const { rows: states } = await shop.pool.query('select kind, state from shop.returns order by 1, 2')
  assert.deepEqual(states, [{ kind: 'return', state: 'expected' }, { kind: 'return', state: 'received' }, { kind: 'withdrawal', state: 'expected' }])
})
