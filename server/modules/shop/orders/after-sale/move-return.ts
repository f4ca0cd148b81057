import { sql, type Selectable } from 'kysely'
import type { ShopReturns } from '#platform/database/generated/tables.ts'
import type { Work } from '#platform/work.ts'
import { returnStock } from '../../stock/return-stock.ts'
import { refundOrder } from '../changing/refund-order.ts'
import { lockOrder } from '../lock-order.ts'
import { note } from '../order-events.ts'
import { returnElsewhere, returnMoves, unknownReturn, type ReturnState } from './return.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.return-received': { return_id: string } }
}

type Held = Selectable<ShopReturns>
type HeldLine = { line_id: string, variant_id: string | null, supply: string, quantity: number, sent_quantity: number, gross_cents: bigint }

/** The goods are here, and looked at. */
export async function receiveReturn(work: Work, { return_id }: { return_id: string }): Promise<void> {
  const held = await hold(work, return_id, 'received')
  await sql`
    update shop.orders set returned_at = ${work.now.toString()}::timestamptz where id = ${held.order_id}
      and exists (select from shop.order_lines where order_id = ${held.order_id} and shipped_quantity > 0)
      and not exists (select from shop.order_lines where order_id = ${held.order_id} and returned_quantity < shipped_quantity)
      and not exists (select from shop.returns where order_id = ${held.order_id} and state = 'expected')`.execute(work.tx)
  await note(work, held.order_id, 'return_received')
  await work.say('shop.return-received', { return_id })
}

/** The goods can be sold again: back on the shelf. */
export async function restockReturn(work: Work, { return_id }: { return_id: string }): Promise<void> {
  const held = await hold(work, return_id, 'restocked')
  const lines = await linesOf(work, return_id)
  await returnStock(work, held.order_id, lines.filter(({ variant_id, sent_quantity }) => variant_id && sent_quantity > 0).map(({ variant_id, sent_quantity }) => ({ variant_id: variant_id!, unsent: 0, returned: sent_quantity })))
  await note(work, held.order_id, 'restocked')
}

/**
 * Credits what came back and asks for the money to be returned. A withdrawal from everything gives the delivery back too
 * (art. VI.50 CEL); what a code made free has nothing to give back.
 */
export async function refundReturn(work: Work, { return_id }: { return_id: string }): Promise<void> {
  const held = await hold(work, return_id, 'refunded')
  const lines = await linesOf(work, return_id)
  const picks = [...lines.map(({ line_id, quantity }) => ({ line_id, quantity })), ...held.kind === 'withdrawal' ? await deliveryOf(work, held.order_id, lines) : []]
  if (lines.every(({ gross_cents }) => gross_cents === 0n)) return
  const { refund_id } = await refundOrder(work, { order_id: held.order_id, lines: picks, reason: held.reason || REASONS[held.kind as keyof typeof REASONS], restock: false, units_are_back: true })
  await work.tx.updateTable('shop.returns').set({ refund_id }).where('id', '=', return_id).execute()
}

/** The goods will not come after all; the buyer keeps them. What never left has left the order for good, and cannot be put back. */
export async function cancelReturn(work: Work, { return_id }: { return_id: string }): Promise<void> {
  const held = await hold(work, return_id, 'cancelled')
  const lines = await linesOf(work, return_id)
  if (lines.some(({ quantity, sent_quantity }) => quantity > sent_quantity)) throw returnElsewhere
  await sql`
    update shop.order_lines line set returned_quantity = line.returned_quantity - back.sent_quantity
    from shop.return_lines back where back.return_id = ${return_id} and line.id = back.line_id`.execute(work.tx)
  await note(work, held.order_id, 'return_cancelled')
}

const REASONS = { return: 'Retour', withdrawal: 'Rétractation' } as const

/** Moves the return, its order held first, as everybody does. */
async function hold(work: Work, return_id: string, to: ReturnState): Promise<Held> {
  const { tx, now } = work
  const found = await tx.selectFrom('shop.returns').select('order_id').where('id', '=', return_id).executeTakeFirst()
  if (!found) throw unknownReturn
  await lockOrder(work, found.order_id)
  const held = await tx.selectFrom('shop.returns').selectAll().where('id', '=', return_id).executeTakeFirstOrThrow()
  if (!returnMoves[held.state as ReturnState].includes(to)) throw returnElsewhere
  await tx.updateTable('shop.returns').set({ state: to, moved_at: now }).where('id', '=', return_id).execute()
  return held
}

const linesOf = ({ tx }: Work, return_id: string): Promise<HeldLine[]> =>
  tx.selectFrom('shop.return_lines as back').innerJoin('shop.order_lines as line', 'line.id', 'back.line_id')
    .select(['back.line_id', 'line.variant_id', 'line.supply', 'back.quantity', 'back.sent_quantity', 'line.gross_cents']).where('back.return_id', '=', return_id).orderBy('line.position').execute()

/** The delivery goes back with the last of the articles. */
async function deliveryOf({ tx }: Work, order_id: string, back: readonly HeldLine[]): Promise<{ line_id: string, quantity: number }[]> {
  const lines = await tx.selectFrom('shop.order_lines').select(['id', 'kind', 'quantity', 'refunded_quantity']).where('order_id', '=', order_id).execute()
  const delivery = lines.find(({ kind, refunded_quantity }) => kind === 'delivery' && refunded_quantity === 0)
  const whole = lines.filter(({ kind }) => kind === 'article').every(({ id, quantity, refunded_quantity }) => refunded_quantity + (back.find(({ line_id }) => line_id === id)?.quantity ?? 0) === quantity)
  return delivery && whole ? [{ line_id: delivery.id, quantity: 1 }] : []
}
