import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { recordMovement } from './movements/record-movement.ts'
import type { Direction, PaymentMeans, RecordedPayment } from './payment.ts'
import { nothingOpen, unknownPartner } from './refusals.ts'

export type HandPayment = {
  direction: Direction
  partner_id: string
  amount_cents: number
  date: string
  by: PaymentMeans
  reference: string
  invoice_id?: string | undefined
  purchase_invoice_id?: string | undefined
  /** Open items it settles besides, in this order; without amounts each as far as the money goes. */
  settles?: readonly { entry_id: string; line_number: number; amount_cents?: number | undefined }[] | undefined
}

/** Records what a bookkeeper typed. Throws what the recordings throw, and `unknownPartner`. */
export async function recordByHand(
  work: Work,
  { direction, partner_id, amount_cents, date, by, reference, invoice_id, purchase_invoice_id, settles = [] }: HandPayment,
): Promise<RecordedPayment> {
  const partner =
    isId(partner_id) &&
    (await work.tx.selectFrom('accounting.partners').select('id').where('id', '=', partner_id).executeTakeFirst())
  if (!partner) throw unknownPartner.at('/partner_id')
  if (invoice_id !== undefined && !isId(invoice_id)) throw nothingOpen.at('/invoice_id')
  if (purchase_invoice_id !== undefined && !isId(purchase_invoice_id)) throw nothingOpen.at('/purchase_invoice_id')
  return recordMovement(work, {
    direction,
    partner_id: partner.id,
    amount_cents: BigInt(amount_cents),
    day: Temporal.PlainDate.from(date),
    by,
    reference,
    invoice_id,
    purchase_invoice_id,
    settles: settles.map(({ amount_cents, ...item }) => ({ ...item, ...(amount_cents !== undefined && { amount_cents: BigInt(amount_cents) }) })),
  })
}
