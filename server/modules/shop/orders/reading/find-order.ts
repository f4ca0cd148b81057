import type { FastifyRequest } from 'fastify'
import { isId } from '#kernel/identifier.ts'
import { may } from '#platform/actor.ts'
import { opensOrder } from './order-access.ts'
import { unknownOrder } from '../order.ts'
import type { PaymentMethod } from '../order.ts'
import { orderRow, type OrderRow } from './show-order.ts'

/** The order that the caller may see: staff, its buyer, or whoever has its link. Anybody else finds nothing. */
export async function findOrder(request: FastifyRequest, id: string, access_token?: string): Promise<OrderRow> {
  const row = isId(id) ? await orderRow(request.server.platform.reading, id) : undefined
  if (!row || !opensTo(request, row, 'shop.orders.read', access_token)) throw unknownOrder
  return row
}

export type OrderToChange = { id: string, number: string, user_id: string | null, payment_method: PaymentMethod }

/** The order for an action, with no more than it must know: staff need its permission, for seeing an order is not changing it. */
export async function findOrderToChange(request: FastifyRequest, id: string, permission: string, access_token?: string): Promise<OrderToChange> {
  const row = isId(id) ? await request.server.platform.reading.selectFrom('shop.orders').select(['id', 'number', 'user_id', 'payment_method']).where('id', '=', id).executeTakeFirst() : undefined
  if (!row || !opensTo(request, row, permission, access_token)) throw unknownOrder
  return row as OrderToChange
}

function opensTo({ actor, server }: FastifyRequest, { id, user_id }: { id: string, user_id: string | null }, permission: string, access_token: string | undefined): boolean {
  return may(actor, permission) || (actor.user_id !== undefined && user_id === actor.user_id) || opensOrder(server.platform.configuration, id, access_token)
}
