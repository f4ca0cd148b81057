import type { FastifyRequest } from 'fastify'
import { isId } from '#kernel/identifier.ts'
import { may } from '#platform/actor.ts'
import { opensOrder } from './order-access.ts'
import { unknownOrder } from '../order.ts'
import { orderRow, type OrderRow } from './show-order.ts'

/** The order that the caller may see: staff, its buyer, or whoever has its link. Anybody else finds nothing. */
export async function findOrder(request: FastifyRequest, id: string, access_token?: string): Promise<OrderRow> {
  const { platform } = request.server
  const row = isId(id) ? await orderRow(platform.reading, id) : undefined
  const { actor } = request
  const allowed = row && (may(actor, 'shop.orders.read') || (actor.user_id !== undefined && row.user_id === actor.user_id) || opensOrder(platform.configuration, id, access_token))
  if (!allowed) throw unknownOrder
  return row
}
