import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { least, later, lockDocumentItem, lockEntryItem, matchItems } from './open-items.ts'
import { nothingOpen, unknownPayment } from './refusals.ts'

/** Settles a credit note with the invoice it corrects, as far as both are open. Returns the amount. */
export async function settleCreditNote(
  work: Work,
  { invoice_id, credit_note_id, day }: { invoice_id: string; credit_note_id: string; day: Day },
): Promise<Cents> {
  const debit = await lockDocumentItem(work, invoice_id, 'debit')
  const credit = await lockDocumentItem(work, credit_note_id, 'credit')
  if (!debit || !credit) throw nothingOpen
  const amount_cents = least(debit.residual_cents, credit.residual_cents)
  if (amount_cents > 0n) matchItems(work, { debit, credit, amount_cents, day: later(day, debit.day, credit.day) })
  return amount_cents
}

/**
 * Uses a payment received before the invoice: debit the paid orders not yet invoiced, credit the customer (rules.md §8.2),
 * and settles both. Returns the amount. Throws `unknownPayment`, and `nothingOpen` when either side has no open item.
 */
export async function applyPrepayment(
  work: Work,
  { payment_id, invoice_id, day }: { payment_id: string; invoice_id: string; day: Day },
): Promise<Cents> {
  const payment = await work.tx
    .selectFrom('accounting.payments')
    .select(['entry_id', 'partner_id', 'reference'])
    .where('id', '=', payment_id)
    .executeTakeFirst()
  if (!payment) throw unknownPayment
  const invoice = await lockDocumentItem(work, invoice_id, 'debit')
  const prepaid = await lockEntryItem(work, payment.entry_id, 'orders_prepaid', 'credit')
  if (!invoice || !prepaid) throw nothingOpen
  const amount_cents = least(invoice.residual_cents, prepaid.residual_cents)
  if (amount_cents === 0n) return 0n
  const { partner_id, reference } = payment
  const entry = await postEntry(work, {
    journal: 'OD',
    day,
    text: reference,
    document_reference: reference,
    lines: [
      { account: 'orders_prepaid', debit_cents: amount_cents, partner_id },
      { account: 'customers', credit_cents: amount_cents, partner_id },
    ],
  })
  matchItems(work, {
    debit: { entry_id: entry.id, line_number: 1 },
    credit: prepaid,
    amount_cents,
    day: later(entry.day, prepaid.day),
  })
  matchItems(work, {
    debit: invoice,
    credit: { entry_id: entry.id, line_number: 2 },
    amount_cents,
    day: later(entry.day, invoice.day),
  })
  return amount_cents
}
