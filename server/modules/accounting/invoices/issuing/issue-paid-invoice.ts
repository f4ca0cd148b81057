import type { Work } from '#platform/work.ts'
import { keepInvoice } from './issue-invoice.ts'
import type { IssuedInvoice, NewInvoice } from './new-invoice.ts'
import { prepareInvoice } from './prepare-invoice.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import { later, matchItems } from '../../payments/open-items.ts'
import { keepPayment, paymentEntry, type CustomerMovement } from '../../payments/payment.ts'

/**
 * Issues an invoice and books the money that pays the whole of it: what `issueInvoice` and `recordCustomerPayment` do one
 * after the other, with the journals' counters held for as short as can be — every other sale waits for them.
 * Throws what both throw.
 */
export async function issuePaidInvoice(
  work: Work,
  invoice: NewInvoice,
  money: Omit<CustomerMovement, 'partner_id' | 'amount_cents'>,
): Promise<{ invoice: IssuedInvoice; payment_id: string }> {
  const prepared = await prepareInvoice(work, invoice)
  const movement = { ...money, partner_id: invoice.partner_id, amount_cents: prepared.total_cents }
  const [sale, payment] = await Promise.all([
    postEntry(work, prepared.entry),
    postEntry(work, paymentEntry(movement, 'customers')),
  ])
  const issued = await keepInvoice(work, prepared, sale)
  const payment_id = keepPayment(work, movement, { direction: 'received', entry: payment, invoice_id: issued.id })
  matchItems(work, {
    debit: { entry_id: sale.id, line_number: 1 },
    credit: { entry_id: payment.id, line_number: 2 },
    amount_cents: prepared.total_cents,
    day: later(sale.day, payment.day),
  })
  return { invoice: issued, payment_id }
}
