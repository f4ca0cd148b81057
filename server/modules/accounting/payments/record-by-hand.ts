import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import type { PaymentMeans, RecordedPayment } from './payment.ts'
import { recordCustomerPayment } from './record-customer-payment.ts'
import { recordCustomerRefund } from './record-customer-refund.ts'
import { nothingOpen, unknownPartner } from './refusals.ts'

export type HandPayment = {
  direction: 'received' | 'refunded'
  partner_id: string
  amount_cents: number
  date: string
  by: PaymentMeans
  reference: string
  invoice_id?: string | undefined
}

/** Records what a bookkeeper typed. Throws what the recordings throw, and `unknownPartner`. */
export async function recordByHand(
  work: Work,
  { direction, partner_id, amount_cents, date, by, reference, invoice_id }: HandPayment,
): Promise<RecordedPayment> {
  const partner =
    isId(partner_id) &&
    (await work.tx.selectFrom('accounting.partners').select('id').where('id', '=', partner_id).executeTakeFirst())
  if (!partner) throw unknownPartner.at('/partner_id')
  if (invoice_id !== undefined && !isId(invoice_id)) throw nothingOpen.at('/invoice_id')
  const movement = {
    partner_id: partner.id,
    amount_cents: BigInt(amount_cents),
    day: Temporal.PlainDate.from(date),
    by,
    reference,
    invoice_id,
  }
  return direction === 'received' ? recordCustomerPayment(work, movement) : recordCustomerRefund(work, movement)
}
