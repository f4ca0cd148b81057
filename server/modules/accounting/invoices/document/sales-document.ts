import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { VatCategory, VatGroup, VatRate } from '#kernel/vat.ts'
import type { AccountRole } from '../../chart/account-role.ts'
import type { Company } from '../../company/company.ts'

export type PostalAddress = Readonly<{
  name: string
  company?: string | null
  line1: string
  line2?: string | null
  postal_code: string
  city: string
  country_code: string
}>

/** Who buys, as on the day of the document. */
export type Buyer = PostalAddress & Readonly<{ vat_number?: string | null, email?: string | null }>

/** How the money came, or is to come. */
export type PaymentMeans = 'transfer' | 'card' | 'online'

/** Which income account a line goes to: the role of the account in the chart. */
export type RevenueRole = Extract<AccountRole, 'sales_goods' | 'sales_services' | 'sales_subscriptions' | 'shipping_income'>

export type DocumentLine = Readonly<{
  /** From 1, in the order of the document. */
  position: number
  text: string
  item_code?: string | null
  quantity: number
  /** Euros excl. VAT, discounts taken off, with as many decimals as give the net again. */
  unit_price: string
  net_cents: Cents
  vat_cents: Cents
  gross_cents: Cents
  category: VatCategory
  rate_bp: VatRate
  /** Leads to the boxes of the return, the mention and the exemption code. */
  tax_code: string
  revenue: RevenueRole
}>

/** An issued invoice or credit note with everything that is printed, sent and kept of it. Amounts are positive in both. */
export type SalesDocument = Readonly<{
  id: string
  kind: 'invoice' | 'credit_note'
  number: string
  issue_day: Day
  issued_at: Temporal.Instant
  due_day: Day | null
  delivery_day: Day | null
  language: Language
  currency: string
  seller: Company
  buyer: Buyer
  delivery: PostalAddress | null
  treatment: string
  /** The order it invoices, by the number the buyer knows. */
  reference: string | null
  lines: readonly DocumentLine[]
  vat: readonly VatGroup[]
  total_excl_vat_cents: Cents
  total_vat_cents: Cents
  total_incl_vat_cents: Cents
  prepaid_cents: Cents
  payment_means: PaymentMeans
  /** Twelve digits. */
  structured_communication: string | null
  /** The invoice that a credit note corrects, by number and day (art. 53 § 2 CTVA). */
  credited: Readonly<{ id: string, number: string, issue_day: Day }> | null
  reason: string | null
}>

/** What the buyer still has to pay; a credit note asks for nothing. */
export function amountDue({ kind, total_incl_vat_cents, prepaid_cents }: SalesDocument): Cents {
  return kind === 'credit_note' ? 0n : total_incl_vat_cents - prepaid_cents
}

/** A buyer who acts for a company says so by its name or its VAT number. */
export function isCompany({ company, vat_number }: Buyer): boolean {
  return Boolean(company || vat_number)
}

/** Whom the document is made out to: the company, or the person. */
export function nameOf({ company, name }: PostalAddress): string {
  return company ?? name
}
