import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import { newId } from '#kernel/identifier.ts'
import type { Shop } from './open-shop.ts'

export const brussels = { name: 'Personne Exemple', line1: 'Place de la Bourse 1', postal_code: '1000', city: 'Bruxelles', country_code: 'BE' }

export type OrderBody = {
  id: string, number: string, status: string, payment_status: string, fulfilment_status: string, access_token: string
  total_excl_vat_cents: number, total_vat_cents: number, total_incl_vat_cents: number, vat_treatment: string
  vat: { rate: number, category: string, base_cents: number, vat_cents: number }[]
  lines: { id: string, kind: 'article' | 'delivery', quantity: number, line_total_incl_vat_cents: number, refunded_quantity: number, shipped_quantity: number }[]
  documents: { kind: string, number: string, invoice_id: string, entry_number: string, total_incl_vat_cents: number }[]
  timeline: { kind: string }[]
  payment: { status: string, structured_communication: string | null, epc_qr: string | null, client_secret: string | null }
}
export type CartBody = { id: string, lines: { id: string, quantity: number, problem: string | null }[], totals: { subtotal_incl_vat_cents: number, discount_incl_vat_cents: number, delivery_incl_vat_cents: number, total_incl_vat_cents: number, total_vat_cents: number, total_excl_vat_cents: number }, problems: string[], vat_treatment: string }

/** A shopper with a browser of their own: the cart's cookie is kept between calls. */
export function shopper({ app }: Pick<Shop, 'app'>, headers: Record<string, string> = {}) {
  const cookies: Record<string, string> = {}
  const call = async (method: InjectOptions['method'], url: string, payload?: object, more: Record<string, string> = {}): Promise<LightMyRequestResponse> => {
    const answer = await app.inject({ method: method!, url, ...(payload && { payload }), headers: { ...headers, ...more }, cookies })
    for (const { name, value } of answer.cookies) cookies[name] = value
    return answer
  }
  const order = (expected_total_incl_vat_cents: number, more: object = {}, key: string = newId()) => call('POST', '/api/shop/orders/', {
    email: 'personne@exemple.test', billing_address: brussels, payment_method: 'demo', expected_total_incl_vat_cents, accept_terms: true, ...more,
  }, { 'idempotency-key': key })
  const pay = ({ id, access_token }: Pick<OrderBody, 'id' | 'access_token'>) => call('POST', `/api/shop/orders/${id}/pay/?access_token=${access_token}`, {})
  return {
    cookies, call, order, pay,
    /** Orders and pays; the link's key, which only the placement tells, stays with the order. */
    async buy(total: number, more: object = {}): Promise<OrderBody> {
      const placed = (await order(total, more)).json<OrderBody>()
      return { ...(await pay(placed)).json<OrderBody>(), access_token: placed.access_token }
    },
    add: (variant_id: string, quantity = 1) => call('POST', '/api/shop/cart/lines/', { variant_id, quantity }),
    cart: async (query = '') => (await call('GET', `/api/shop/cart/${query}`)).json<CartBody>(),
    read: async (order: Pick<OrderBody, 'id' | 'access_token'>) => (await call('GET', `/api/shop/orders/${order.id}/?access_token=${order.access_token}`)).json<OrderBody>(),
  }
}
