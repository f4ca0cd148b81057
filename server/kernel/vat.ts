/** VAT: what a document amounts to, what a credit note gives back, and which rate a thing has. */
export type { VatCategory, VatGroup, VatRate } from './vat/category.ts'
export { rateFor, vatClasses, type VatClass } from './vat/rates.ts'
export {
  creditedTooMuch,
  refundPart,
  type Credit,
  type CreditedLine,
  type CreditLine,
  type InvoicedLine,
  type CreditPick,
} from './vat/refund.ts'
export { computeTotals, type LineToTotal, type LineTotal, type Totals } from './vat/totals.ts'
