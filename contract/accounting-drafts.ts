import { z } from 'zod'
import { SalesDocumentVat } from './accounting-invoices.ts'
import { bookDay as day } from './accounting-ledger.ts'
import { cents, centsOut, countryCode, email, id, language, line, prose, vatCategory, vatRate } from './wire.ts'

/** Invoices and credit notes typed by hand, sending them, and the customers they are for. */

const position = z.int().min(1).max(200).meta({ description: 'The line of the invoice, from 1.', example: 1 })
const quantity = z.int().min(1).max(1_000_000).meta({ example: 2 })
const price = cents.min(0).max(10_000_000_000)

export const NewSalesInvoice = z.object({
  customer_id: id.meta({ description: 'A customer of the shop or a partner of the books.' }),
  lines: z.array(z.object({
    text: line(300).meta({ example: 'Dégustation de café, groupe de douze' }),
    quantity,
    unit_price_excl_vat_cents: price.meta({ example: 4500 }),
    vat_rate: vatRate,
    supply: z.enum(['goods', 'services']).default('goods').meta({ description: 'Of a code that says it itself, the code decides.', example: 'services' }),
    tax_code: line(20).nullable().optional().meta({ description: 'Another treatment than this customer’s usual one, such as `SCC`.', example: null }),
  }).meta({ id: 'NewSalesInvoiceLine' })).min(1).max(200),
  due_date: day.nullable().optional().meta({ description: 'Without it, thirty days after it is validated.', example: '2026-12-22' }),
  delivery_date: day.nullable().optional().meta({ description: 'Of the supply, where it is not the day of issue.', example: null }),
  language: language.optional().meta({ description: 'What the customer reads; without it, the customer’s own.' }),
}).meta({ id: 'NewSalesInvoice' })

export const SalesInvoicePreview = z.object({
  treatment: z.string().meta({ example: 'domestic' }),
  lines: z.array(z.object({ net_cents: centsOut, vat_cents: centsOut, gross_cents: centsOut, vat_category: vatCategory, vat_rate: vatRate, tax_code: z.string().meta({ example: 'S21S' }) }).meta({ id: 'SalesInvoicePreviewLine' })),
  vat: z.array(SalesDocumentVat),
  total_excl_vat_cents: centsOut,
  total_vat_cents: centsOut,
  total_incl_vat_cents: centsOut,
}).meta({ id: 'SalesInvoicePreview' })

export const Validation = z.object({
  vat_number_confirmed: z.boolean().default(false).meta({ description: 'Exempt the sale although VIES did not confirm the VAT number: the audit log keeps who decided.', example: false }),
}).meta({ id: 'SalesInvoiceValidation' })

export const DocumentSending = z.object({
  email: email.optional().meta({ description: 'Without it, the customer’s.' }),
}).meta({ id: 'DocumentSending' })

export const NewSalesCredit = z.object({
  lines: z.array(z.union([
    z.object({ position, quantity }).strict().meta({ id: 'CreditedPieces' }),
    z.object({ position, amount_excl_vat_cents: price.min(1).meta({ example: 1000 }) }).strict().meta({ id: 'LoweredPrice' }),
  ])).min(1).max(200).optional().meta({ description: 'Pieces that come back, or a price that is lowered; without lines, all that is left of the invoice.', example: [{ position: 1, quantity: 1 }] }),
  reason: prose(300).min(1).meta({ description: 'What the customer reads.', example: 'Geste commercial' }),
}).meta({ id: 'NewSalesCredit' })

const buyer = {
  kind: z.enum(['person', 'company']).meta({ example: 'company' }),
  name: line(120).meta({ description: 'The person, or who answers for the company.', example: 'Ana Exemple' }),
  company: line(120).nullable().optional().meta({ example: 'Exemple & Fils SRL' }),
  line1: line(160).meta({ example: 'Place de la Bourse 1' }),
  line2: line(160).nullable().optional().meta({ example: null }),
  postal_code: line(16).meta({ example: '1000' }),
  city: line(80).meta({ example: 'Bruxelles' }),
  country_code: countryCode,
  vat_number: line(20).nullable().optional().meta({ example: 'BE0876543270' }),
  email: email.nullable().optional(),
  language: language.default('fr'),
}
export const NewBuyer = z.object(buyer).meta({ id: 'NewBuyer' })
const text = (example: string | null) => z.string().nullable().meta({ example })
const word = (example: string) => z.string().meta({ example })
export const BookBuyer = z.object({
  id, kind: buyer.kind, name: word('Ana Exemple'), company: text('Exemple & Fils SRL'), line1: word('Place de la Bourse 1'), line2: text(null), postal_code: word('1000'),
  city: word('Bruxelles'), country_code: word('BE'), vat_number: text('BE0876543270'), email: text('ana@exemple.test'), language,
}).meta({ id: 'BookBuyer' })
export const BuyerParams = z.object({ id })
