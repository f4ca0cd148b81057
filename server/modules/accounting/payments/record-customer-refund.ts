import type { Work } from '#platform/work.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { least, later, lockDocumentItem, lockEntryItem, matchItems, type OpenItem } from './open-items.ts'
import { keepPayment, moneyAccounts, type CustomerMovement, type RecordedPayment } from './payment.ts'
import { nothingOpen, tooMuch } from './refusals.ts'

export type CustomerRefund = CustomerMovement & {
  /** The credit note that is given back. */
  invoice_id?: string | undefined
  /** The payment that is given back before there was an invoice. */
  payment_id?: string | undefined
}

/**
 * Books money given back to a customer: credit the clearing account, the bank or the till; debit the customer, or the paid
 * orders not yet invoiced when a payment is returned that no invoice had taken. Never more than the prepayment held
 * (`tooMuch`). Throws `nothingOpen` when the document or payment left no open item.
 */
export async function recordCustomerRefund(
  work: Work,
  { invoice_id, payment_id, ...movement }: CustomerRefund,
): Promise<RecordedPayment> {
  const { partner_id, amount_cents, day, by, reference } = movement
  const { journal, account } = moneyAccounts[by]
  const owed = await itemGivenBack(work, { invoice_id, payment_id })
  if (payment_id !== undefined && owed && owed.residual_cents < amount_cents) throw tooMuch
  const entry = await postEntry(work, {
    journal,
    day,
    text: reference,
    document_reference: reference,
    lines: [
      { account: payment_id === undefined ? 'customers' : 'orders_prepaid', debit_cents: amount_cents, partner_id },
      { account, credit_cents: amount_cents },
    ],
  })
  const recorded = keepPayment(work, movement, { direction: 'refunded', entry, invoice_id })
  if (!owed) return { payment_id: recorded, entry, residual_cents: null }
  const settled = least(owed.residual_cents, amount_cents)
  if (settled > 0n) {
    matchItems(work, {
      debit: { entry_id: entry.id, line_number: 1 },
      credit: owed,
      amount_cents: settled,
      day: later(entry.day, owed.day),
    })
  }
  return { payment_id: recorded, entry, residual_cents: owed.residual_cents - settled }
}

async function itemGivenBack(
  work: Work,
  { invoice_id, payment_id }: Pick<CustomerRefund, 'invoice_id' | 'payment_id'>,
): Promise<OpenItem | undefined> {
  if (invoice_id === undefined && payment_id === undefined) return undefined
  const item = invoice_id === undefined ? await prepaidItem(work, payment_id!) : await lockDocumentItem(work, invoice_id, 'credit')
  if (!item) throw nothingOpen
  return item
}

async function prepaidItem(work: Work, payment_id: string): Promise<OpenItem | undefined> {
  const payment = await work.tx.selectFrom('accounting.payments').select('entry_id').where('id', '=', payment_id).executeTakeFirst()
  return payment && lockEntryItem(work, payment.entry_id, 'orders_prepaid', 'credit')
}
