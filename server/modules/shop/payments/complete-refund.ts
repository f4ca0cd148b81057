import { recordCustomerRefund } from '#modules/accounting'
import { dayOf, type Day } from '#kernel/day.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'

export const unknownRefund = new Refusal('shop/unknown-refund', 404, {
  fr: 'Ce remboursement n’existe pas.', nl: 'Deze terugbetaling bestaat niet.', de: 'Diese Erstattung gibt es nicht.', en: 'This refund does not exist.',
})

/** What a refund without a provider is called in the books: an order may have several, and no two are called alike. */
export const refundReference = (order_number: string, refund_id: string): string => `${order_number} ${refund_id.slice(-8)}`

/** The money has gone back: the refund succeeds and is booked. Once, however often it is told. */
export async function completeRefund(work: Work, { refund_id, reference, day = dayOf(work.now) }: { refund_id: string, reference: string, day?: Day }): Promise<void> {
  const { tx } = work
  const refund = await tx.selectFrom('shop.refunds as refund').innerJoin('shop.payments as payment', 'payment.id', 'refund.payment_id')
    .innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id').innerJoin('shop.customers as customer', 'customer.id', 'placed.customer_id')
    .select(['refund.status', 'refund.amount_cents', 'refund.credit_note_id', 'payment.method', 'payment.booked_payment_id', 'customer.partner_id'])
    .where('refund.id', '=', refund_id).forUpdate('refund').executeTakeFirst()
  if (!refund) throw unknownRefund
  if (refund.status === 'succeeded') return
  const { payment_id } = await recordCustomerRefund(work, {
    partner_id: refund.partner_id, amount_cents: refund.amount_cents, day, reference,
    ...(refund.credit_note_id ? { invoice_id: refund.credit_note_id } : { payment_id: refund.booked_payment_id! }),
    by: refund.method === 'stripe' || refund.method === 'demo' ? 'psp' : 'bank',
  })
  await tx.updateTable('shop.refunds').set({ status: 'succeeded', provider_reference: reference, booked_payment_id: payment_id }).where('id', '=', refund_id).execute()
}
