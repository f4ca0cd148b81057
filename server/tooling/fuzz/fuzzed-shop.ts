import type { App } from '#platform/http/app.ts'
import { shopper, type OrderBody } from '../../modules/shop/testing/buyer.ts'
import { openPractice } from '../../modules/services/testing/open-practice.ts'
import { openShop } from '../../modules/shop/testing/open-shop.ts'

/** A shop with one of everything, so that good ids reach the depths of each route. */
export async function openFuzzedShop(): Promise<{ app: App, administrator: Record<string, string>, knownIds: string[] }> {
  const shop = await openShop()
  const variant = await shop.sell({ price_cents: 1210 })
  const buyer = shopper(shop)
  await buyer.add(variant, 2)
  const order = (await buyer.order(2420)).json<OrderBody>()
  const paid = (await buyer.pay(order)).json<OrderBody>()
  const { service_id, practitioner_ids: [practitioner_id] } = await openPractice(shop.work, { payment: 'later' })
  const booked = (await buyer.call('POST', '/api/service/appointments/', { service_id, start: '2026-11-26T09:00:00Z', customer: { name: 'Personne Exemple', email: 'personne@exemple.test' } })).json<{ id: string }>()
  const { rows: [product] } = await shop.pool.query<{ product_id: string }>('select product_id from shop.variants where id = $1', [variant])
  return { app: shop.app, administrator: await shop.signIn('administrator'), knownIds: [order.id, paid.documents[0]!.invoice_id, product!.product_id, variant, service_id, practitioner_id!, booked.id] }
}
