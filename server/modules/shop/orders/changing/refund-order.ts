import { sql, type Selectable } from 'kysely'
import { creditInvoice } from '#modules/accounting'
import { newId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import type { ShopOrderLines } from '#platform/database/generated/tables.ts'
import type { Work } from '#platform/work.ts'
import { returnStock } from '../../stock/return-stock.ts'
import { lockOrder, type LockedOrder } from '../lock-order.ts'
import { notRefundable } from '../order.ts'
import { note } from '../order-events.ts'
import { settleFulfilment } from './settle-fulfilment.ts'
import { openUnits } from './ship-order.ts'

declare module '#platform/work.ts' {
  interface Events {
    'shop.refund-requested': { refund_id: string }
    /** Units were credited that nobody had paid: no money moves. */
    'shop.order-credited': { order_id: string, credit_note_id: string }
  }
}

export type RefundRequest = {
  order_id: string
  lines: { line_id: string, quantity: number }[]
  reason: string
  /** Sent goods come back on the shelf. Units that were never sent always do. */
  restock: boolean
  /** A return already took the units out of the order or back on the shelf: only their money is left. */
  units_are_back?: boolean
}

/** `refund_id` null: nothing had been paid, so nothing goes back. */
export type RequestedRefund = { refund_id: string | null, amount_cents: Cents, credit_note_number: string }

type Line = Selectable<ShopOrderLines>
type Pick = { line: Line, quantity: number }

/**
 * Credits units of an order, gives their stock back, and asks for the money to be returned by the way it came. What was
 * invoiced and not yet paid is credited the same way: the credit note settles the invoice, and less is asked.
 */
export async function refundOrder(work: Work, request: RefundRequest): Promise<RequestedRefund> {
  const order = await lockOrder(work, request.order_id)
  const unpaid = order.payment_status === 'pending' && order.cancelled_at === null
  if (order.invoice_id === null || (!unpaid && order.payment_status !== 'paid' && order.payment_status !== 'partly_refunded')) throw notRefundable
  const lines = await work.tx.selectFrom('shop.order_lines').selectAll().where('order_id', '=', order.id).orderBy('position').execute()
  const picks = pickLines(lines, request.lines)
  // what a code made free has nothing to give back
  const credit = await creditInvoice(work, {
    invoice_id: order.invoice_id, reason: request.reason, lines: picks.filter(({ line }) => line.gross_cents > 0n).map(({ line, quantity }) => ({ position: line.position, quantity })),
  })
  const whole = await countRefunded(work, lines, picks, request)
  if (!request.units_are_back) await giveBackUnits(work, order, picks, request.restock)
  await settleFulfilment(work, order.id)
  if (unpaid) await askLess(work, order, whole, credit.total_incl_vat_cents)
  else await work.tx.updateTable('shop.orders').set({ payment_status: whole ? 'refunded' : 'partly_refunded' }).where('id', '=', order.id).execute()
  const refund_id = unpaid ? null : await saveRefund(work, order, request, credit)
  await note(work, order.id, unpaid ? 'credited' : 'refunded', { number: credit.number, reason: request.reason })
  if (order.has_bookings) await work.say('shop.bookings-to-follow', { order_id: order.id })
  if (refund_id === null) await work.say('shop.order-credited', { order_id: order.id, credit_note_id: credit.id })
  else await work.say('shop.refund-requested', { refund_id })
  return { refund_id, amount_cents: credit.total_incl_vat_cents, credit_note_number: credit.number }
}

function pickLines(lines: Line[], wanted: RefundRequest['lines']): Pick[] {
  const picks = wanted.map(({ line_id, quantity }) => {
    const line = lines.find(({ id }) => id === line_id)
    if (!line || quantity > line.quantity - line.refunded_quantity) throw notRefundable
    return { line, quantity }
  })
  if (new Set(picks.map(({ line }) => line.id)).size < picks.length) throw notRefundable
  return picks
}

/** Units that were not sent yet leave the order first. */
const unsent = ({ line, quantity }: Pick) => Math.min(quantity, openUnits(line))

async function countRefunded({ tx }: Work, lines: Line[], picks: Pick[], { units_are_back = false }: RefundRequest): Promise<boolean> {
  const units = JSON.stringify(picks.map((pick) => ({ line_id: pick.line.id, refunded: pick.quantity, withdrawn: pick.line.supply === 'goods' && !units_are_back ? unsent(pick) : 0 })))
  await sql`
    update shop.order_lines line set refunded_quantity = refunded_quantity + units.refunded, withdrawn_quantity = withdrawn_quantity + units.withdrawn
    from jsonb_to_recordset(${units}::jsonb) as units(line_id uuid, refunded int, withdrawn int) where line.id = units.line_id`.execute(tx)
  const now = (line: Line) => line.refunded_quantity + (picks.find((pick) => pick.line.id === line.id)?.quantity ?? 0)
  return lines.every((line) => now(line) === line.quantity)
}

/** The rest of an unpaid order is still to be paid; of nothing, nothing. A card is asked for the whole of it, and cannot be asked for less. */
async function askLess({ tx, now }: Work, { id, payment_method }: LockedOrder, whole: boolean, credited: Cents): Promise<void> {
  if (!whole && (payment_method === 'stripe' || payment_method === 'demo')) throw notRefundable
  if (whole) await tx.updateTable('shop.orders').set({ cancelled_at: now }).where('id', '=', id).execute()
  const payment = tx.updateTable('shop.payments').where('order_id', '=', id).where('status', '=', 'pending')
  await (whole ? payment.set({ status: 'cancelled' }) : payment.set((is) => ({ amount_cents: is('amount_cents', '-', credited) }))).execute()
}

async function giveBackUnits(work: Work, order: LockedOrder, picks: Pick[], restock: boolean): Promise<void> {
  const goods = picks.filter(({ line }) => line.supply === 'goods' && line.variant_id !== null)
  await returnStock(work, order.id, goods.map((pick) => ({
    variant_id: pick.line.variant_id!, unsent: unsent(pick), returned: restock ? pick.quantity - unsent(pick) : 0,
  })))
}

async function saveRefund({ tx, actor, now }: Work, order: LockedOrder, { reason }: RefundRequest, credit: { id: string, total_incl_vat_cents: Cents }): Promise<string> {
  const refund_id = newId()
  const payment = await tx.updateTable('shop.payments')
    .set((is) => ({ refunded_cents: is('refunded_cents', '+', credit.total_incl_vat_cents) }))
    .where('order_id', '=', order.id).where('status', '=', 'succeeded').returning('id').executeTakeFirst()
  if (!payment) throw notRefundable
  await tx.insertInto('shop.refunds').values({
    id: refund_id, payment_id: payment.id, amount_cents: credit.total_incl_vat_cents, credit_note_id: credit.id, reason, made_by: actor.user_id ?? null, made_at: now,
  }).execute()
  return refund_id
}
