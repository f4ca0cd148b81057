import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openShop } from '../../../modules/shop/testing/open-shop.ts'
import { loadDemoServices } from './load-demo-services.ts'

const shop = await openShop()

test('the demo shop has services of both kinds, who gives them and appointments this week; a second start changes nothing', async () => {
  assert.equal(await loadDemoServices(shop.platform), true)
  const listed = (await shop.app.inject({ method: 'GET', url: '/api/service/services/', headers: { 'accept-language': 'nl' } })).json<{ results: { kind: string, name: string, price_incl_vat_cents: number }[] }>()
  assert.deepEqual(listed.results.map(({ kind, name, price_incl_vat_cents }) => [kind, name, price_incl_vat_cents]), [
    ['consultation', 'Fietsnazicht', 4900], ['consultation', 'Koffieadvies', 3500], ['one_off', 'Lekke band herstellen', 1200],
  ])
  const { rows } = await shop.pool.query<{ count: number }>(`select count(*)::int as count from services.appointments where status = 'confirmed' and starts_at between '2026-11-22' and '2026-11-30'`)
  assert.ok(rows[0]!.count >= 10, `${rows[0]!.count} appointments`)
  assert.equal(await loadDemoServices(shop.platform), false)
})
