import { randomUUID } from 'node:crypto'
import type { Client } from './load.ts'

const buyer = { name: 'Personne Exemple', line1: 'Place de la Bourse 1', postal_code: '1000', city: 'Bruxelles', country_code: 'BE' }
type Cart = { totals: { total_incl_vat_cents: number } }
type Order = { id: string, access_token: string, payment_status: string, documents: unknown[] }

/** What can be put in a cart: in stock, and not only sold with an appointment. */
export async function variantsForSale(api: string): Promise<string[]> {
  const { results } = await (await fetch(`${api}/api/shop/products/?page_size=100&in_stock=true`)).json() as { results: { default_variant_id: string, booked: boolean }[] }
  return results.filter(({ booked }) => !booked).map(({ default_variant_id }) => default_variant_id)
}

/** A new visitor, whom the shop has never seen, puts two products into a cart, orders and pays: cart, order, stock, payment, invoice, entries. Throws when anything is missing. */
export async function buyOnce(call: Client, variants: readonly string[], index: number): Promise<void> {
  const first = await call('POST', '/api/shop/cart/lines/', { variant_id: variants[index % variants.length], quantity: 1 })
  const cookie = [first.headers['set-cookie']].flat()[0]?.split(';')[0] ?? ''
  const second = await call('POST', '/api/shop/cart/lines/', { variant_id: variants[(index * 7 + 3) % variants.length], quantity: 2 }, { cookie })
  const total = (JSON.parse(second.body) as Cart).totals.total_incl_vat_cents
  const placed = await call('POST', '/api/shop/orders/', {
    email: `personne-${randomUUID().slice(0, 8)}@exemple.test`, billing_address: buyer, payment_method: 'demo', expected_total_incl_vat_cents: total, accept_terms: true,
  }, { cookie, 'idempotency-key': randomUUID() })
  if (placed.status !== 201) throw new Error(placed.body)
  const order = JSON.parse(placed.body) as Order
  const paid = JSON.parse((await call('POST', `/api/shop/orders/${order.id}/pay/?access_token=${order.access_token}`, {}, { cookie })).body) as Order
  if (paid.payment_status !== 'paid' || paid.documents.length !== 1) throw new Error('not paid')
}
