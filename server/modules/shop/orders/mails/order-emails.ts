import { noteSent } from '#modules/accounting'
import type { MailContent } from '#platform/mail/mail.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import type { AnyListener, Listener } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'
import { cancelledMail } from './cancelled-mail.ts'
import { creditedMail } from './credited-mail.ts'
import { orderFacts, type OrderFacts } from './order-facts.ts'
import { paidMail } from './paid-mail.ts'
import { placedMail } from './placed-mail.ts'
import { refundedMail, type RefundFacts } from './refunded-mail.ts'
import { shippedMail, type ShipmentFacts } from './shipped-mail.ts'

/** Who pays within minutes is written to once, when the money is there; an unpaid basket deserves no mail. */
const paysLater = ({ payment_method }: { payment_method: string }) => payment_method === 'bank_transfer' || payment_method === 'on_account'

/** The invoice of an order on account goes to its buyer with the order's own mails: from then on it may be reminded of. */
async function noteInvoiceSent(work: Work, { order: { documents, payment_method, email } }: OrderFacts): Promise<void> {
  const invoice = documents.find(({ kind }) => kind === 'invoice')
  if (payment_method === 'on_account' && invoice) await noteSent(work, { invoice_id: invoice.invoice_id, to_address: email })
}

/** Writes to the buyer about their order. */
export async function tell(work: Work, { order }: OrderFacts, occasion: string, content: MailContent): Promise<void> {
  await sendMail(work, {
    to: order.email, to_name: order.buyer_name, language: order.language, kind: `shop/order-${occasion}`, content, about: { kind: 'order', id: order.id },
  })
}

const tellPlaced: Listener<'shop.order-placed'> = {
  hears: 'shop.order-placed', name: 'shop.tell-order-placed', concerns: paysLater,
  async act(work, { order_id }, configuration) {
    const facts = await orderFacts(work.tx, configuration, order_id)
    // an order of nothing is written to as paid
    if (facts.order.total_incl_vat_cents === 0n) return
    await tell(work, facts, 'placed', placedMail(facts))
    await noteInvoiceSent(work, facts)
  },
}

const tellPaid: Listener<'shop.order-paid'> = {
  hears: 'shop.order-paid', name: 'shop.tell-order-paid',
  async act(work, { order_id }, configuration) {
    const facts = await orderFacts(work.tx, configuration, order_id)
    // of a period that was charged, whoever keeps the subscription writes
    if (facts.order.renews_order_id === null || paysLater(facts.order)) await tell(work, facts, 'paid', paidMail(facts))
  },
}

const tellShipped: Listener<'shop.order-shipped'> = {
  hears: 'shop.order-shipped', name: 'shop.tell-order-shipped',
  async act(work, { order_id, shipment_id }, configuration) {
    const facts = await orderFacts(work.tx, configuration, order_id)
    await tell(work, facts, 'shipped', shippedMail(facts, await shipmentFacts(work, shipment_id)))
    await noteInvoiceSent(work, facts)
  },
}

const tellCancelled: Listener<'shop.order-cancelled'> = {
  hears: 'shop.order-cancelled', name: 'shop.tell-order-cancelled',
  async act(work, { order_id, reason }, configuration) {
    const facts = await orderFacts(work.tx, configuration, order_id)
    if (reason === 'cancelled' || paysLater(facts.order)) await tell(work, facts, 'cancelled', cancelledMail(facts, reason))
  },
}

const tellRefunded: Listener<'shop.refund-requested'> = {
  hears: 'shop.refund-requested', name: 'shop.tell-order-refunded',
  async act(work, { refund_id }, configuration) {
    const { order_id, ...refund } = await refundFacts(work, refund_id)
    const facts = await orderFacts(work.tx, configuration, order_id)
    await tell(work, facts, 'refunded', refundedMail(facts, refund))
  },
}

const tellCredited: Listener<'shop.order-credited'> = {
  hears: 'shop.order-credited', name: 'shop.tell-order-credited',
  async act(work, { order_id, credit_note_id }, configuration) {
    const facts = await orderFacts(work.tx, configuration, order_id)
    const note = facts.order.documents.find(({ invoice_id }) => invoice_id === credit_note_id)!
    await tell(work, facts, 'credited', creditedMail(facts, { number: note.number, amount_cents: BigInt(note.total_incl_vat_cents) }))
  },
}

/** What buyers are written about their orders. */
export const orderEmails: readonly AnyListener[] = [tellPlaced, tellPaid, tellShipped, tellCancelled, tellRefunded, tellCredited]

async function shipmentFacts({ tx }: Work, shipment_id: string): Promise<ShipmentFacts> {
  const shipment = await tx.selectFrom('shop.shipments').select(['carrier', 'tracking']).where('id', '=', shipment_id).executeTakeFirstOrThrow()
  const lines = await tx.selectFrom('shop.shipment_lines as sent').innerJoin('shop.order_lines as line', 'line.id', 'sent.line_id')
    .select(['line.name', 'sent.quantity']).where('sent.shipment_id', '=', shipment_id).orderBy('line.position').execute()
  return { ...shipment, lines }
}

async function refundFacts({ tx }: Work, refund_id: string): Promise<RefundFacts & { order_id: string }> {
  return tx.selectFrom('shop.refunds as refund').innerJoin('shop.payments as payment', 'payment.id', 'refund.payment_id')
    .leftJoin('accounting.published_documents as document', 'document.invoice_id', 'refund.credit_note_id')
    .select(['payment.order_id', 'refund.amount_cents', 'refund.reason', 'document.number as credit_note']).where('refund.id', '=', refund_id).executeTakeFirstOrThrow()
}
