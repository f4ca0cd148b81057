import { sql, type Selectable } from 'kysely'
import type { ShopOrderLines } from '#platform/database/generated/tables.ts'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { shipStock } from '../../stock/ship-stock.ts'
import { invoiceUnpaid } from './invoice-order.ts'
import { lockOrder } from '../lock-order.ts'
import { notShippable } from '../order.ts'
import { note } from '../order-events.ts'

declare module '#platform/work.ts' {
  interface Events { 'shop.order-shipped': { order_id: string, shipment_id: string } }
}

export type NewShipment = {
  order_id: string
  /** Everything that is still to be sent when not said. */
  lines?: { line_id: string, quantity: number }[] | undefined
  carrier?: string | undefined
  tracking?: string | undefined
}

type Line = Selectable<ShopOrderLines>

/** Sends goods of an order: the promise becomes a stock movement. An order on account is invoiced with its first shipment. */
export async function shipOrder(work: Work, shipment: NewShipment): Promise<{ shipment_id: string }> {
  const order = await lockOrder(work, shipment.order_id)
  const ready = order.cancelled_at === null && (order.fulfilment_status === 'preparing' || order.fulfilment_status === 'partly_shipped')
  if (!ready) throw notShippable
  const lines = await work.tx.selectFrom('shop.order_lines').selectAll().where('order_id', '=', order.id).where('supply', '=', 'goods').orderBy('position').execute()
  const sent = picked(lines, shipment.lines)
  const shipment_id = newId()
  await saveShipment(work, shipment_id, shipment, sent)
  await shipStock(work, order.id, sent.flatMap(({ line, quantity }) => line.variant_id ? [{ variant_id: line.variant_id, quantity }] : []))
  const whole = lines.every((line) => openUnits(line) === (sent.find((pick) => pick.line.id === line.id)?.quantity ?? 0))
  await work.tx.updateTable('shop.orders').set({ fulfilment_status: whole ? 'shipped' : 'partly_shipped' }).where('id', '=', order.id).execute()
  await note(work, order.id, 'shipped', { ...(shipment.carrier && { carrier: shipment.carrier }), ...(shipment.tracking && { tracking: shipment.tracking }) })
  if (order.payment_method === 'on_account' && order.invoice_id === null && order.total_incl_vat_cents > 0n) await invoiceUnpaid(work, order)
  await work.say('shop.order-shipped', { order_id: order.id, shipment_id })
  return { shipment_id }
}

/** Units of a line that are still to be sent. */
export const openUnits = ({ quantity, shipped_quantity, withdrawn_quantity }: Pick<Line, 'quantity' | 'shipped_quantity' | 'withdrawn_quantity'>) =>
  quantity - shipped_quantity - withdrawn_quantity

function picked(lines: Line[], picks: NewShipment['lines']): { line: Line, quantity: number }[] {
  const wanted = picks ?? lines.map((line) => ({ line_id: line.id, quantity: openUnits(line) }))
  const sent = wanted.filter(({ quantity }) => quantity > 0).map(({ line_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_id)
    if (!line || quantity > openUnits(line)) throw notShippable
    return { line, quantity }
  })
  if (sent.length === 0 || new Set(sent.map(({ line }) => line.id)).size < sent.length) throw notShippable
  return sent
}

async function saveShipment({ tx, now }: Work, id: string, { order_id, carrier, tracking }: NewShipment, sent: { line: Line, quantity: number }[]): Promise<void> {
  const units = JSON.stringify(sent.map(({ line, quantity }) => ({ line_id: line.id, quantity })))
  await sql`
    with units as (
      select * from jsonb_to_recordset(${units}::jsonb) as units(line_id uuid, quantity int)
    ), shipment as (
      insert into shop.shipments (id, order_id, carrier, tracking, shipped_at)
      values (${id}, ${order_id}, ${carrier ?? null}, ${tracking ?? null}, ${now.toString()}) returning id
    ), lines as (
      insert into shop.shipment_lines (shipment_id, line_id, quantity) select shipment.id, line_id, quantity from shipment, units
    )
    update shop.order_lines line set shipped_quantity = shipped_quantity + units.quantity from units where line.id = units.line_id`.execute(tx)
}
