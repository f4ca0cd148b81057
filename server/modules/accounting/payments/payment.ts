import { newId } from '#kernel/identifier.ts'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import type { AccountRole } from '../chart/account-role.ts'
import type { NewEntry, PostedEntry } from '../ledger/entry.ts'

/** How money moves: through the payment provider, by bank transfer, or in cash at the till. */
export type PaymentMeans = 'psp' | 'bank' | 'cash'

export type CustomerMovement = {
  partner_id: string
  /** Always positive. */
  amount_cents: Cents
  day: Day
  by: PaymentMeans
  /** The provider's, the bank's or the till's name for it; of the provider each is recorded once. */
  reference: string
}

export type RecordedPayment = {
  payment_id: string
  entry: PostedEntry
  /** What stays open of the document it was matched with; null without one. */
  residual_cents: Cents | null
}

/** The journal and the account of each means. */
export const moneyAccounts: Readonly<Record<PaymentMeans, { journal: string; account: AccountRole }>> = {
  psp: { journal: 'PSP', account: 'card_in_transit' },
  bank: { journal: 'BNQ', account: 'bank' },
  cash: { journal: 'CAI', account: 'cash' },
}

/** From a customer and back to him; to a supplier and back from him. */
export type Direction = 'received' | 'refunded' | 'paid' | 'returned'

/** What a payment received posts: the money, and whom it came from as the last line. */
export const paymentEntry = (
  { partner_id, amount_cents, day, by, reference }: CustomerMovement,
  account: 'customers' | 'orders_prepaid',
): NewEntry => ({
  journal: moneyAccounts[by].journal,
  day,
  text: reference,
  document_reference: reference,
  lines: [
    { account: moneyAccounts[by].account, debit_cents: amount_cents },
    { account, credit_cents: amount_cents, partner_id },
  ],
})

/** Keeps the payment beside its entry, under the id that is returned. */
export function keepPayment(
  { tx, now, withCommit }: Work,
  movement: CustomerMovement,
  {
    direction,
    entry,
    invoice_id,
    purchase_invoice_id,
  }: {
    direction: Direction
    entry: PostedEntry
    invoice_id: string | undefined
    purchase_invoice_id?: string | undefined
  },
): string {
  const id = newId()
  const statement = tx
    .insertInto('accounting.payments')
    .values({
      id,
      direction,
      partner_id: movement.partner_id,
      amount_cents: movement.amount_cents,
      day: entry.day,
      by: movement.by,
      reference: movement.reference,
      invoice_id: invoice_id ?? null,
      purchase_invoice_id: purchase_invoice_id ?? null,
      entry_id: entry.id,
      created_at: now,
    })
    .execute()
  withCommit(statement)
  return id
}
