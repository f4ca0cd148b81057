import { invoiceResidual } from '#modules/accounting'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { lockOrder } from '../orders/lock-order.ts'
import { note } from '../orders/order-events.ts'

const BATCH = 200

/**
 * An order that was invoiced before its money came can be paid where the shop does not look: a line of a bank statement, a
 * payment that a bookkeeper recorded. Its order follows, every ten minutes; nothing is booked, for it already is.
 */
export async function followSettledInvoices({ reading, inTransaction, actor }: Pick<Platform, 'reading' | 'inTransaction' | 'actor'>): Promise<void> {
  const settled = await reading.selectFrom('shop.orders as placed').innerJoin('accounting.published_open_amounts as open', 'open.invoice_id', 'placed.invoice_id').select('placed.id')
    .where('placed.payment_status', '=', 'pending').where('placed.cancelled_at', 'is', null).where('placed.invoice_id', 'is not', null).where('open.open_cents', '=', 0n).limit(BATCH).execute()
  for (const { id } of settled) await inTransaction(actor, (work) => followSettledInvoice(work, id))
}

async function followSettledInvoice(work: Work, order_id: string): Promise<void> {
  const { tx, now } = work
  const order = await lockOrder(work, order_id)
  if (order.payment_status !== 'pending' || order.cancelled_at || !order.invoice_id || await invoiceResidual(tx, order.invoice_id) !== 0n) return
  await tx.updateTable('shop.orders').set({ payment_status: 'paid' }).where('id', '=', order_id).execute()
  // whatever way was agreed, this money did not come through a provider and cannot go back through one
  await tx.updateTable('shop.payments').set({ status: 'succeeded', succeeded_at: now, client_secret: null, ...(order.payment_method !== 'on_account' && { method: 'bank_transfer' }) }).where('order_id', '=', order_id).execute()
  await note(work, order_id, 'paid')
  if (order.has_bookings) await work.say('shop.bookings-to-follow', { order_id })
  await work.say('shop.order-paid', { order_id })
}
