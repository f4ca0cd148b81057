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
  if (!row || !maySee(request, row, access_token)) throw unknownOrder
  return row
}

export type OrderToChange = { id: string, number: string, user_id: string | null, payment_method: PaymentMethod }

/** The same, with no more than what an action must know. */
export async function findOrderToChange(request: FastifyRequest, id: string, access_token?: string): Promise<OrderToChange> {
  const row = isId(id) ? await request.server.platform.reading.selectFrom('shop.orders').select(['id', 'number', 'user_id', 'payment_method']).where('id', '=', id).executeTakeFirst() : undefined
  if (!row || !maySee(request, row, access_token)) throw unknownOrder
  return row as OrderToChange
}

function maySee({ actor, server }: FastifyRequest, { id, user_id }: { id: string, user_id: string | null }, access_token: string | undefined): boolean {
  return may(actor, 'shop.orders.read') || (actor.user_id !== undefined && user_id === actor.user_id) || opensOrder(server.platform.configuration, id, access_token)
}
