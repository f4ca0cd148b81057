import { sql, type Selectable } from 'kysely'
import type { ShopOrderLines } from '#platform/database/generated/tables.ts'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { returnStock } from '../../stock/return-stock.ts'
import { openUnits } from '../changing/ship-order.ts'
import { settleFulfilment } from '../changing/settle-fulfilment.ts'
import { notReturnable, type ReturnKind } from './return.ts'

export type OrderedLine = Selectable<ShopOrderLines>
export type Units = { line_id: string, quantity: number }

/** Units of a line that went out and are not coming back already. */
export const keptUnits = ({ shipped_quantity, returned_quantity }: Pick<OrderedLine, 'shipped_quantity' | 'returned_quantity'>) => shipped_quantity - returned_quantity

/** Units that can still be given back: those that were kept and those that never left, less what was refunded or is on its way back (`pending`). */
export const returnableUnits = (line: Pick<OrderedLine, 'quantity' | 'refunded_quantity' | 'shipped_quantity' | 'returned_quantity' | 'withdrawn_quantity'>, pending: number) =>
  Math.max(0, Math.min(keptUnits(line) + openUnits(line), line.quantity - line.refunded_quantity - pending))

/** The articles of an order, each with how many of it can still be given back. */
export async function articlesToGiveBack({ tx }: Work, order_id: string): Promise<(OrderedLine & { returnable: number })[]> {
  const lines = await tx.selectFrom('shop.order_lines as line').selectAll('line')
    .select(sql<number>`coalesce((select sum(back.quantity)::int from shop.return_lines back join shop.returns held on held.id = back.return_id
      where back.line_id = line.id and held.state in ('expected', 'received', 'restocked')), 0)`.as('pending'))
    .where('line.order_id', '=', order_id).where('line.kind', '=', 'article').orderBy('line.position').execute()
  return lines.map(({ pending, ...line }) => ({ ...line, returnable: returnableUnits(line, pending) }))
}

export type NewReturn = { order_id: string, kind: ReturnKind, lines: Units[], reason: string, name: string, email: string, iban?: string | undefined }

/**
 * Writes down what comes back. Units that never left are taken out of the order at once, so that nobody sends them; the
 * return waits for the others, or for nothing. Refuses more than can come back (`shop/not-returnable`).
 */
export async function takeBack(work: Work, { lines: wanted, ...given }: NewReturn): Promise<{ return_id: string, state: 'expected' | 'received' }> {
  const { tx, actor, now } = work
  const ordered = await articlesToGiveBack(work, given.order_id)
  const units = wanted.map(({ line_id, quantity }) => {
    const line = ordered.find(({ id }) => id === line_id)
    if (!line || quantity > line.returnable) throw notReturnable
    const sent = line.supply === 'goods' ? Math.min(quantity, keptUnits(line)) : 0
    return { line, line_id, quantity, sent, unsent: line.supply === 'goods' ? quantity - sent : 0 }
  })
  if (units.length === 0 || new Set(units.map(({ line_id }) => line_id)).size < units.length) throw notReturnable
  const return_id = newId()
  const state = units.some(({ sent }) => sent > 0) ? 'expected' : 'received'
  await tx.insertInto('shop.returns').values({ id: return_id, ...given, iban: given.iban ?? null, state, requested_at: now, moved_at: now, made_by: actor.user_id ?? null }).execute()
  await tx.insertInto('shop.return_lines').values(units.map(({ line_id, quantity, sent }) => ({ return_id, line_id, quantity, sent_quantity: sent }))).execute()
  await sql`
    update shop.order_lines line set returned_quantity = returned_quantity + units.sent, withdrawn_quantity = withdrawn_quantity + units.unsent
    from jsonb_to_recordset(${JSON.stringify(units.map(({ line_id, sent, unsent }) => ({ line_id, sent, unsent })))}::jsonb) as units(line_id uuid, sent int, unsent int)
    where line.id = units.line_id`.execute(tx)
  await returnStock(work, given.order_id, units.filter(({ unsent, line }) => unsent > 0 && line.variant_id).map(({ line, unsent }) => ({ variant_id: line.variant_id!, unsent, returned: 0 })))
  await settleFulfilment(work, given.order_id)
  return { return_id, state }
}
