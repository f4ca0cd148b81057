import type { Work } from '#platform/work.ts'
import { refundOrder, type RefundRequest, type RequestedRefund } from '../changing/refund-order.ts'
import { lockOrder } from '../lock-order.ts'
import { refundedByItsReturn } from './return.ts'

/**
 * Staff refund units that nobody sends back. What is on its way back is refunded by its return, and only there: refunded
 * here as well, it would come back on the shelf twice and leave a return that can never end.
 */
export async function refundAtOnce(work: Work, request: Omit<RefundRequest, 'units_are_back'>): Promise<RequestedRefund> {
  await lockOrder(work, request.order_id)
  const comingBack = await work.tx.selectFrom('shop.return_lines as back')
    .innerJoin('shop.returns as held', 'held.id', 'back.return_id').innerJoin('shop.order_lines as line', 'line.id', 'back.line_id')
    .select((is) => ['line.id', 'line.quantity', 'line.refunded_quantity', is.fn.sum<number>('back.quantity').as('pending')])
    .where('held.order_id', '=', request.order_id).where('held.state', 'in', ['expected', 'received', 'restocked'])
    .groupBy(['line.id', 'line.quantity', 'line.refunded_quantity']).execute()
  const open = (line_id: string) => comingBack.filter(({ id }) => id === line_id).map((line) => line.quantity - line.refunded_quantity - Number(line.pending))
  if (request.lines.some(({ line_id, quantity }) => open(line_id).some((most) => quantity > most))) throw refundedByItsReturn
  return refundOrder(work, request)
}
