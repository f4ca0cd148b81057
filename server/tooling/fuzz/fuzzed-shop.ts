import type { App } from '#platform/http/app.ts'
import { saveCategory } from '../../modules/shop/index.ts'
import { shopper, type OrderBody } from '../../modules/shop/testing/buyer.ts'
import { openPractice } from '../../modules/services/testing/open-practice.ts'
import { openShop } from '../../modules/shop/testing/open-shop.ts'

export type FuzzedShop = {
  app: App
  /** A new administrator's headers. */
  signIn: () => Promise<Record<string, string>>
  /** Of every table that has ids, the oldest and the newest. */
  idsThere: () => Promise<{ table: string, id: string }[]>
}

/** A shop that has sold, booked and bought, so that good ids reach the depths of each route; what routes make adds to them. */
export async function openFuzzedShop(): Promise<FuzzedShop> {
  const shop = await openShop()
  await shop.work((work) => saveCategory(work, { texts: { fr: { name: 'Rayon' }, nl: { name: 'Afdeling' }, de: { name: 'Abteilung' }, en: { name: 'Department' } } }))
  const buyer = shopper(shop)
  await buyer.add(await shop.sell({ price_cents: 1210 }), 2)
  await buyer.pay((await buyer.order(2420)).json<OrderBody>())
  const { service_id } = await openPractice(shop.work, { payment: 'later' })
  await buyer.call('POST', '/api/service/appointments/', { service_id, start: '2026-11-26T09:00:00Z', customer: { name: 'Personne Exemple', email: 'personne@exemple.test' } })
  const { rows: tables } = await shop.pool.query<{ name: string }>(`
    select table_schema || '.' || table_name as name from information_schema.columns
    where column_name = 'id' and data_type = 'uuid' and is_updatable = 'YES' and table_schema in ('accounting', 'hr', 'identity', 'platform', 'services', 'shop')`)
  const ends = tables.flatMap(({ name }) => ['asc', 'desc'].map((way) => `(select '${name}' as table, id::text from ${name} order by id ${way} limit 1)`)).join(' union ')
  return {
    app: shop.app, signIn: () => shop.signIn('administrator'),
    idsThere: async () => (await shop.pool.query<{ table: string, id: string }>(ends)).rows,
  }
}
