import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { DocumentKind } from '../vat/tax-codes.ts'

/** A line as the supplier's paper has it: net, on the account of its cost. Negative for a discount. */
export type PurchaseLine = { account: string; text?: string | undefined; net_cents: Cents; tax_code: string }

/** An invoice or a credit note of a supplier, as it is typed. Amounts are positive for both. */
export type NewPurchase = {
  kind: DocumentKind
  partner_id: string
  supplier_number: string
  issue_day: Day
  /** Without it, what is agreed with the supplier; 30 days otherwise (law of 2 August 2002). */
  due_day?: Day | undefined
  /** The day of its entry; without it the day of issue. */
  booking_day?: Day | undefined
  payment_reference?: string | undefined
  note?: string | undefined
  /** Of a credit note: the invoice it gives back. */
  credited_id?: string | undefined
  lines: readonly PurchaseLine[]
  /** The VAT that the paper shows, where it is some cents off what is computed. */
  vat?: readonly { tax_code: string; vat_cents: Cents }[] | undefined
}
