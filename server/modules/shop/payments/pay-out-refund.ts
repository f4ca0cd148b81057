import { dayOf, type Day } from '#kernel/day.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { note } from '../orders/order-events.ts'
import { completeRefund, refundReference, unknownRefund } from './complete-refund.ts'

export const notToPayOut = new Refusal('shop/refund-not-to-pay-out', 409, {
  fr: 'Ce remboursement est déjà fait, ou se fait par le prestataire de paiement.', nl: 'Deze terugbetaling is al gebeurd, of verloopt via de betaalaanbieder.',
  de: 'Diese Erstattung ist schon erfolgt oder läuft über den Zahlungsanbieter.', en: 'This refund is already made, or is made by the payment provider.',
})
export const payOutTooLate = new Refusal('shop/pay-out-in-the-future', 422, {
  fr: 'Un virement ne peut être daté d’un jour à venir.', nl: 'Een overschrijving kan niet op een komende dag gedateerd zijn.', de: 'Eine Überweisung kann nicht auf einen künftigen Tag datiert sein.', en: 'A transfer cannot be dated on a day to come.',
}).at('/paid_on')

/** Staff made the transfer: only now has the money left, and only now is it booked. */
export async function payOutRefund(work: Work, { refund_id, paid_on = dayOf(work.now), reference }: { refund_id: string, paid_on?: Day, reference?: string | undefined }): Promise<{ order_id: string }> {
  if (Temporal.PlainDate.compare(paid_on, dayOf(work.now)) > 0) throw payOutTooLate
  const refund = await work.tx.selectFrom('shop.refunds as refund').innerJoin('shop.payments as payment', 'payment.id', 'refund.payment_id').innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id')
    .select(['refund.status', 'payment.method', 'payment.order_id', 'placed.number']).where('refund.id', '=', refund_id).forUpdate('refund').executeTakeFirst()
  if (!refund) throw unknownRefund
  if (refund.status !== 'pending' || (refund.method !== 'bank_transfer' && refund.method !== 'on_account')) throw notToPayOut
  await completeRefund(work, { refund_id, reference: reference ?? refundReference(refund.number, refund_id), day: paid_on })
  await note(work, refund.order_id, 'paid_out', { ...(reference && { reference }) })
  return { order_id: refund.order_id }
}
