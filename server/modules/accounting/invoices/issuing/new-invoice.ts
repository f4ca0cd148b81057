import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { VatGroup } from '#kernel/vat.ts'
import type { VatTreatment } from '#kernel/vat-treatment.ts'
import type { Buyer, DocumentLine, PaymentMeans, PostalAddress } from '../document/sales-document.ts'

/** A line as the sale computed it; its integers are carried on, never computed again. */
export type NewInvoiceLine = Readonly<Omit<DocumentLine, 'position' | 'unit_price'>>

export type NewInvoice = Readonly<{
  /** That of the draft it was; without it a new one. */
  id?: string
  partner_id: string
  buyer: Buyer
  /** Where it went or will go, and on which day where that is not the day of the invoice. */
  delivery?: (PostalAddress & Readonly<{ day?: Day | null }>) | null
  /** Of a supply without an address of its own, where it is not the day of the invoice. */
  delivery_day?: Day | null
  /** What the buyer reads. */
  language: Language
  treatment: VatTreatment
  /** In the order in which they are printed; credit notes name them by their position, from 1. */
  lines: readonly NewInvoiceLine[]
  vat: readonly VatGroup[]
  due_day?: Day | null
  /** What was received before the invoice. */
  prepaid_cents: Cents
  /** How the money came; what is still to come is asked by transfer. */
  payment_means?: PaymentMeans
  /** Twelve digits. One is made from the number of the invoice when something remains payable. */
  structured_communication?: string | null
  /** The order it invoices, by the number the buyer knows. */
  reference?: string | null
}>

export type IssuedInvoice = Readonly<{ id: string, number: string, entry_id: string, issue_day: Day, total_incl_vat_cents: Cents, structured_communication: string | null }>
