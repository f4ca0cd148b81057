import { z } from 'zod'
import {
  address, centsOut, countryCode, currency, day, dayOut, email, id, instantOut, language, line, pageQuery, vatCategory, vatRate,
} from './wire.ts'

const legalLanguage = z.enum(['fr', 'nl', 'de']).meta({ description: 'The language of the region of the seat.', example: 'fr' })
const vatRegime = z.enum(['normal_monthly', 'normal_quarterly', 'franchise']).meta({ example: 'normal_quarterly' })

const identity = {
  name: line(120).meta({ example: 'Au Comptoir de la Senne' }),
  legal_form: line(40).meta({ example: 'SRL' }),
  enterprise_number: line(20).meta({ description: 'Ten digits, with or without dots.', example: '0123.456.749' }),
  vat_number: line(20).nullable().meta({ description: 'Null for a company that is not liable for VAT.', example: 'BE0123456749' }),
  street: line(160).meta({ example: 'Rue des Poissonniers 13' }),
  postal_code: line(16).meta({ example: '1000' }),
  city: line(80).meta({ example: 'Bruxelles' }),
  country_code: countryCode,
  email,
  phone: line(30).nullable().meta({ example: '+32 2 555 00 00' }),
  website: line(120).nullable().meta({ example: 'comptoir.example' }),
  iban: line(42).meta({ example: 'BE83 3630 1234 5615' }),
  bic: z.string().regex(/^[A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?$/).nullable().meta({ example: 'BBRUBEBB' }),
  court: line(80).meta({ description: 'Register and court, as printed.', example: 'RPM Bruxelles' }),
  legal_language: legalLanguage,
  vat_regime: vatRegime,
  oss_registered: z.boolean().meta({ description: 'Distance sales are declared in the One Stop Shop from the first euro.', example: false }),
}

export const CompanyIdentity = z.object(identity).meta({ id: 'CompanyIdentity' })
export type CompanyIdentity = z.output<typeof CompanyIdentity>

const kind = z.enum(['invoice', 'credit_note']).meta({ example: 'invoice' })
const number = z.string().meta({ description: 'The number of its entry.', example: 'VTE-2026-000123' })
const status = z.enum(['draft', 'validated', 'sent', 'partly_paid', 'paid', 'overdue', 'credited', 'settled'])
  .meta({ description: 'Read from what happened to it. `settled`: a credit note that was set off or given back.', example: 'sent' })

const head = {
  id,
  kind,
  status,
  number: number.nullable().meta({ description: 'The number of its entry; a draft has none.', example: 'VTE-2026-000123' }),
  entry_id: id.nullable(),
  partner_id: id,
  buyer_name: z.string().meta({ example: 'Drukkerij Leie BV' }),
  issue_day: dayOut.nullable().meta({ description: 'A draft has none.', example: '2026-11-22' }),
  due_day: dayOut.nullable(),
  sent_at: instantOut.nullable().meta({ description: 'When it last went to its buyer by mail.', example: '2026-11-22T10:15:00Z' }),
  currency,
  total_excl_vat_cents: centsOut,
  total_vat_cents: centsOut,
  total_incl_vat_cents: centsOut,
  open_cents: centsOut.meta({ description: 'Still to be paid; of a credit note, still to be given back or set off.', example: 0 }),
  treatment: z.string().nullable().meta({ description: 'Of a draft it is told with its lines.', example: 'domestic' }),
  reference: z.string().nullable().meta({ description: 'The order it invoices.', example: '2026-000457' }),
  credited_number: z.string().nullable().meta({ description: 'Of a credit note: the invoice it corrects.', example: null }),
}

export const SalesDocumentSummary = z.object(head).meta({ id: 'SalesDocumentSummary' })

const related = z.object({ id, number, issue_day: dayOut, total_incl_vat_cents: centsOut }).meta({ id: 'RelatedDocument' })

export const SalesDocumentLine = z.object({
  position: z.int().meta({ example: 1 }),
  text: z.string().meta({ example: 'Café de la Senne, 250 g' }),
  item_code: z.string().nullable().meta({ example: 'CAF-250' }),
  quantity: z.int().meta({ example: 2 }),
  unit_price: z.string().meta({ description: 'Euros excl. VAT, with the decimals it takes to give the net again.', example: '14.152' }),
  net_cents: centsOut,
  vat_cents: centsOut,
  gross_cents: centsOut,
  vat_category: vatCategory,
  vat_rate: vatRate,
  tax_code: z.string().meta({ example: 'S21G' }),
  revenue: z.string().meta({ description: 'Role of the income account.', example: 'sales_goods' }),
  credited_quantity: z.int().meta({ description: 'Given back by credit notes.', example: 0 }),
}).meta({ id: 'SalesDocumentLine' })

export const SalesDocumentVat = z.object({
  vat_category: vatCategory, vat_rate: vatRate, base_cents: centsOut, vat_cents: centsOut,
}).meta({ id: 'SalesDocumentVat' })

export const SalesDocumentEvent = z.object({
  kind: z.enum(['issued', 'sent', 'reminded', 'settled']).meta({ example: 'sent' }),
  at: instantOut,
  to: z.string().nullable().meta({ description: 'Of a mail.', example: 'jan@drukkerij.example' }),
  level: z.int().nullable().meta({ description: 'Of a reminder.', example: null }),
  amount_cents: centsOut.nullable().meta({ description: 'What was settled, or claimed.', example: null }),
  entry_id: id.nullable().meta({ example: null }),
  entry_number: z.string().nullable().meta({ description: 'Of what settled it: a payment, or a credit note.', example: null }),
}).meta({ id: 'SalesDocumentEvent' })

/** What was typed, as long as it can be changed. */
export const SalesDocumentDraft = z.object({
  due_date: dayOut.nullable(),
  delivery_date: dayOut.nullable(),
  lines: z.array(z.object({
    text: z.string().meta({ example: 'Dégustation de café' }), quantity: z.int().meta({ example: 2 }), unit_price_excl_vat_cents: centsOut, vat_rate: vatRate,
    supply: z.enum(['goods', 'services']).meta({ example: 'services' }), tax_code: z.string().nullable().meta({ example: null }),
  }).meta({ id: 'SalesDocumentDraftLine' })),
  credited_lines: z.array(z.object({
    position: z.int().meta({ example: 1 }), quantity: z.int().nullable().meta({ example: 1 }), amount_excl_vat_cents: centsOut.nullable().meta({ example: null }),
  }).meta({ id: 'SalesDocumentCreditedLine' })),
  obstacle: z.string().nullable().meta({ description: 'Why it cannot be validated as it stands.', example: null }),
}).meta({ id: 'SalesDocumentDraft' })

export const SalesDocumentAnswer = z.object({
  ...head,
  entry_number: number.nullable(),
  issued_at: instantOut.nullable(),
  delivery_day: dayOut.nullable(),
  language,
  buyer: address.extend({
    company: z.string().nullable().meta({ example: 'Drukkerij Leie BV' }),
    line2: z.string().nullable().meta({ example: null }),
    vat_number: z.string().nullable().meta({ example: 'BE0876543270' }),
    email: z.string().nullable().meta({ example: 'jan@drukkerij.example' }),
  }).meta({ id: 'SalesDocumentBuyer' }),
  lines: z.array(SalesDocumentLine),
  vat: z.array(SalesDocumentVat),
  mentions: z.array(z.string().meta({ example: 'Btw verlegd - artikel 196 richtlijn 2006/112/EG' })),
  prepaid_cents: centsOut,
  payment_means: z.enum(['transfer', 'card', 'online']).meta({ example: 'transfer' }),
  structured_communication: z.string().nullable().meta({ example: '+++202/6000/12320+++' }),
  reason: z.string().nullable().meta({ example: null }),
  credited: related.nullable().meta({ example: null }),
  credit_notes: z.array(related),
  timeline: z.array(SalesDocumentEvent),
  draft: SalesDocumentDraft.nullable().meta({ example: null }),
}).meta({ id: 'SalesDocument' })

const filters = {
  ...pageQuery,
  from: day.optional(),
  to: day.optional(),
  partner: id.optional(),
  search: line(100).optional().meta({ description: 'A part of the number or of the name of the buyer.', example: 'Leie' }),
}
export const SalesDocumentListQuery = z.object({ ...filters, kind: kind.optional(), status: status.optional() })
export const CreditNoteListQuery = z.object({ ...filters, status: status.optional() })
export const SalesDocumentParams = z.object({ id })

export const PdfFile = z.string().meta({ description: 'The PDF itself.', example: '%PDF-1.7' })
export const UblFile = z.string().meta({ description: 'The UBL itself.', example: '<Invoice/>' })
