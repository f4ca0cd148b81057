import { sql } from 'kysely'
import type { AwaitedTransfer, TransferClaims, TransferHint } from '#modules/accounting'
import type { Reading } from '#platform/database/database.ts'
import { receivePayment } from './receive-payment.ts'

/** Order numbers as people type them into a transfer. */
const numbers = /\b20\d\d-\d{6,}\b/g

/**
 * Orders that wait for a transfer claim it by their structured communication or that of their invoice, and may be recognised by their
 * number; given to accounting in `app.ts`. An order takes the whole of what is still asked for it, or nothing: less is for somebody
 * to decide, and so is money for an order that was cancelled.
 */
export const orderTransfers: TransferClaims = {
  async find(reading, hints) {
    const waiting = await ordersWaiting(reading, hints)
    const found = new Map<string, AwaitedTransfer>()
    for (const hint of hints) {
      const said = numbersIn(hint.text)
      const order = waiting.find(({ structured_communication: own, invoice_id }) => (own !== null && own === hint.structured_communication) || (invoice_id !== null && invoice_id === hint.invoice_id))
        ?? waiting.find(({ number }) => said.includes(number))
      if (order) found.set(hint.line_id, { key: order.id, label: order.number, amount_cents: order.amount_cents })
    }
    return found
  },
  async claim(work, { key, day, reference }) {
    const [waiting] = await work.tx.selectFrom('shop.orders').select('id').where('id', '=', key).where('payment_status', 'in', ['pending', 'failed', 'expired']).where('cancelled_at', 'is', null).forUpdate().execute()
    if (!waiting) return undefined
    await receivePayment(work, { order_id: key, day, reference })
    const payment = await work.tx.selectFrom('shop.payments').select('booked_payment_id').where('order_id', '=', key).executeTakeFirst()
    return payment?.booked_payment_id ? { payment_id: payment.booked_payment_id } : undefined
  },
}

const numbersIn = (text: string): readonly string[] => text.match(numbers) ?? []

async function ordersWaiting(reading: Reading, hints: readonly TransferHint[]) {
  const communications = hints.flatMap(({ structured_communication }) => structured_communication ?? [])
  const invoices = hints.flatMap(({ invoice_id }) => invoice_id ?? [])
  const said = hints.flatMap(({ text }) => numbersIn(text))
  if (communications.length + invoices.length + said.length === 0) return []
  return reading.selectFrom('shop.orders as placed').innerJoin('shop.payments as payment', 'payment.order_id', 'placed.id')
    .select(['placed.id', 'placed.number', 'placed.structured_communication', 'placed.invoice_id', 'payment.amount_cents'])
    .where('placed.payment_method', 'in', ['bank_transfer', 'on_account']).where('placed.payment_status', 'in', ['pending', 'failed', 'expired']).where('placed.cancelled_at', 'is', null)
    // on account, there is nothing to pay before the invoice
    .where((at) => at.or([at('placed.payment_method', '=', 'bank_transfer'), at('placed.invoice_id', 'is not', null)]))
    .where(sql<boolean>`(placed.structured_communication = any(${communications}::text[]) or placed.invoice_id = any(${invoices}::uuid[]) or placed.number = any(${said}::text[]))`)
    .limit(hints.length * 3).execute()
}
