import type { Work } from '#platform/work.ts'
import { lockOrder } from '../lock-order.ts'
import { note } from '../order-events.ts'
import { keptUnits, takeBack, type Units } from './take-back.ts'
import { notReturnable } from './return.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.return-requested': { return_id: string } }
}

export type ReturnRequest = { order_id: string, lines: Units[], reason: string }

/** Staff agree that sent goods come back: they are expected, and the buyer is told where to send them. */
export async function registerReturn(work: Work, { order_id, lines, reason }: ReturnRequest): Promise<{ return_id: string }> {
  const order = await lockOrder(work, order_id)
  const sent = await work.tx.selectFrom('shop.order_lines').selectAll().where('order_id', '=', order_id).execute()
  if (lines.some(({ line_id, quantity }) => quantity > keptUnits(sent.find(({ id }) => id === line_id) ?? { shipped_quantity: 0, returned_quantity: 0 }))) throw notReturnable
  const { return_id } = await takeBack(work, { order_id, kind: 'return', lines, reason, name: order.buyer_name, email: order.email })
  await note(work, order_id, 'return_requested', { reason })
  await work.say('shop.return-requested', { return_id })
  return { return_id }
}
