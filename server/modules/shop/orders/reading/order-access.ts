import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Language } from '#kernel/language.ts'
import type { Configuration } from '#platform/configuration.ts'

/** The key of a guest's order link: whoever has it may read this one order. Derived, so nothing is stored that could leak. */
export function orderToken({ SECRET_KEY }: Pick<Configuration, 'SECRET_KEY'>, order_id: string): string {
  return createHmac('sha256', SECRET_KEY).update(`order ${order_id}`).digest('base64url')
}

/** Whether a link's key opens this order; takes the same time for every wrong key. */
export function opensOrder(configuration: Pick<Configuration, 'SECRET_KEY'>, order_id: string, token: string | undefined): boolean {
  const right = Buffer.from(orderToken(configuration, order_id))
  const given = Buffer.from(token ?? '')
  return given.length === right.length && timingSafeEqual(given, right)
}

/** Where a buyer reads an order and its invoice, with the key of its link. */
export function orderPaths(configuration: Pick<Configuration, 'SECRET_KEY'>, { order_id, invoice_id, language }: { order_id: string, invoice_id: string | null, language: Language }) {
  const key = `?access_token=${orderToken(configuration, order_id)}`
  return { page: `/${language}/orders/${order_id}${key}`, pdf: invoice_id && `/api/shop/orders/${order_id}/documents/${invoice_id}/pdf/${key}` }
}
