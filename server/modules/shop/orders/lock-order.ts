import type { Selectable } from 'kysely'
import type { ShopOrders } from '#platform/database/generated/tables.ts'
import type { Work } from '#platform/work.ts'
import { unknownOrder } from './order.ts'

export type LockedOrder = Selectable<ShopOrders>

/** The order, held until the end of the transaction: its states move one at a time. */
export async function lockOrder({ tx }: Work, order_id: string): Promise<LockedOrder> {
  const order = await tx.selectFrom('shop.orders').selectAll().where('id', '=', order_id).forUpdate().executeTakeFirst()
  if (!order) throw unknownOrder
  return order
}
