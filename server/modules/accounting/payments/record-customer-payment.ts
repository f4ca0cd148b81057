import type { Work } from '#platform/work.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { least, later, lockDocumentItem, matchItems } from './open-items.ts'
import { keepPayment, paymentEntry, type CustomerMovement, type RecordedPayment } from './payment.ts'
import { nothingOpen } from './refusals.ts'

/**
 * Books money that a customer paid: debit the provider's clearing account, the bank or the till; credit the customer, or,
 * while there is no invoice, the paid orders not yet invoiced (rules.md §8.2). Paid towards an invoice, it settles as much of
 * it as it can; what is more stays the customer's. Throws `nothingOpen` for a document without open item; the database adds
 * `paymentAlreadyRecorded` and `otherPartner`.
 */
export async function recordCustomerPayment(
  work: Work,
  { invoice_id, ...movement }: CustomerMovement & { invoice_id?: string | undefined },
): Promise<RecordedPayment> {
  const { amount_cents } = movement
  const invoice = invoice_id === undefined ? undefined : await lockDocumentItem(work, invoice_id, 'debit')
  if (invoice_id !== undefined && !invoice) throw nothingOpen
  const entry = await postEntry(work, paymentEntry(movement, invoice ? 'customers' : 'orders_prepaid'))
  const payment_id = keepPayment(work, movement, { direction: 'received', entry, invoice_id })
  if (!invoice) return { payment_id, entry, residual_cents: null }
  const settled = least(invoice.residual_cents, amount_cents)
  if (settled > 0n) {
    matchItems(work, {
      debit: invoice,
      credit: { entry_id: entry.id, line_number: 2 },
      amount_cents: settled,
      day: later(entry.day, invoice.day),
    })
  }
  return { payment_id, entry, residual_cents: invoice.residual_cents - settled }
}
