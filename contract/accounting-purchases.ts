import { z } from 'zod'
import { accountCode, bookDay as day } from './accounting-ledger.ts'
import { cents, centsOut, countryCode, dayOut, email, id, instantOut, language, line, listOf, pageOf, pageQuery, prose } from './wire.ts'

/** Suppliers, and their invoices and credit notes. */

const supplier = {
  name: line(120).meta({ description: 'The person, or who answers for the company.', example: 'Ana Peeters' }),
  company: line(120).nullable().optional().meta({ example: 'Torréfaction de la Senne SRL' }),
  line1: line(160).meta({ example: 'Quai aux Briques 4' }),
  line2: line(160).nullable().optional().meta({ example: null }),
  postal_code: line(16).meta({ example: '1000' }),
  city: line(80).meta({ example: 'Bruxelles' }),
  country_code: countryCode,
  vat_number: line(20).nullable().optional().meta({ example: 'BE0123456749' }),
  email: email.nullable().optional(),
  language: language.default('fr'),
  iban: line(42).nullable().optional().meta({ example: 'BE68 5390 0754 7034' }),
  cost_account: accountCode.nullable().optional().meta({ description: 'Proposed for the next invoice.', example: '604000' }),
  tax_code: line(20).nullable().optional().meta({ description: 'Proposed for the next invoice.', example: 'P81-06' }),
  payment_days: z.int().min(0).max(365).nullable().optional().meta({ example: 30 }),
}
export const NewSupplier = z.object(supplier).meta({ id: 'NewSupplier' })
const text = (example: string | null) => z.string().nullable().meta({ example })
export const Supplier = z
  .object({
    id,
    name: z.string().meta({ example: 'Ana Peeters' }),
    company: text('Torréfaction de la Senne SRL'),
    line1: z.string().meta({ example: 'Quai aux Briques 4' }),
    line2: text(null),
    postal_code: z.string().meta({ example: '1000' }),
    city: z.string().meta({ example: 'Bruxelles' }),
    country_code: z.string().meta({ example: 'BE' }),
    vat_number: text('BE0123456749'),
    email: text('bonjour@torrefaction.test'),
    language,
    iban: text('BE68539007547034'),
    cost_account: text('604000'),
    tax_code: text('P81-06'),
    payment_days: z.int().nullable().meta({ example: 30 }),
  })
  .meta({ id: 'Supplier' })
export const Suppliers = pageOf(Supplier)
export const SupplierQuery = z.object({
  ...pageQuery,
  search: line(100).optional().meta({ description: 'A part of the name, or of the VAT number.', example: 'Senne' }),
  ordering: z.enum(['name', '-name']).default('name').meta({ example: 'name' }),
})
export const SupplierParams = z.object({ id })

const kind = z.enum(['invoice', 'credit_note']).meta({ example: 'invoice' })
const status = z.enum(['draft', 'validated', 'cancelled']).meta({ example: 'draft' })
const taxCode = line(20).meta({ example: 'P81-21' })
export const NewPurchaseInvoice = z
  .object({
    kind: kind.default('invoice'),
    partner_id: id,
    supplier_number: line(100).meta({ description: 'As the supplier printed it.', example: 'F-2026/118' }),
    issue_day: day,
    due_day: day.optional().meta({ description: 'Without it, what is agreed with the supplier; 30 days otherwise.', example: '2026-12-22' }),
    booking_day: day.optional().meta({ description: 'The day of its entry; without it that of issue.', example: '2026-11-22' }),
    payment_reference: line(140).optional().meta({ example: '+++202/6000/12320+++' }),
    note: prose(500).optional().meta({ example: 'Livraison de novembre' }),
    credited_id: id.optional().meta({ description: 'Of a credit note: the invoice it gives back.' }),
    lines: z
      .array(
        z.object({
          account: accountCode,
          text: line(200).optional(),
          net_cents: cents.meta({ description: 'Without VAT; negative for a discount.', example: 10000 }),
          tax_code: taxCode,
        }).meta({ id: 'NewPurchaseLine' }),
      )
      .min(1)
      .max(200)
      .meta({ example: [{ account: '604000', net_cents: 10000, tax_code: 'P81-21' }] }),
    vat: z
      .array(z.object({ tax_code: taxCode, vat_cents: cents.meta({ example: 2100 }) }))
      .max(50)
      .optional()
      .meta({ description: 'The VAT that the paper shows, where it is some cents off what is computed.', example: [] }),
  })
  .meta({ id: 'NewPurchaseInvoice' })

const head = {
  id,
  kind,
  status,
  number: text('ACH-2026-000001'),
  partner_id: id,
  partner_name: text('Torréfaction de la Senne SRL'),
  supplier_number: z.string().meta({ example: 'F-2026/118' }),
  issue_day: dayOut,
  due_day: dayOut.nullable(),
  booking_day: dayOut,
  total_excl_vat_cents: centsOut,
  total_vat_cents: centsOut.meta({ description: 'What the supplier charges.', example: 2100 }),
  self_assessed_vat_cents: centsOut.meta({ description: 'What we owe the State ourselves.', example: 0 }),
  total_incl_vat_cents: centsOut,
  open_cents: centsOut.meta({ description: 'Still to be paid; of a credit note, still to be had back.', example: 12100 }),
  entry_id: text(null),
}
export const PurchaseInvoiceSummary = z.object(head).meta({ id: 'PurchaseInvoiceSummary' })
export const PurchaseInvoices = pageOf(PurchaseInvoiceSummary)
export const PurchaseInvoice = z
  .object({
    ...head,
    payment_reference: text(null),
    note: text(null),
    credited_id: text(null),
    credited_number: text(null),
    validated_at: instantOut.nullable(),
    lines: z.array(
      z.object({
        position: z.int().meta({ example: 1 }),
        account: accountCode,
        account_name: z.string().meta({ example: 'Achats de marchandises' }),
        text: text('Café vert, 60 kg'),
        net_cents: centsOut,
        vat_cents: centsOut,
        tax_code: z.string().meta({ example: 'P81-21' }),
      }).meta({ id: 'PurchaseLine' }),
    ),
  })
  .meta({ id: 'PurchaseInvoice' })
export const PurchaseInvoiceQuery = z.object({
  ...pageQuery,
  status: status.optional(),
  kind: kind.optional(),
  partner: id.optional(),
  from: day.optional(),
  to: day.optional(),
  open: z.enum(['true']).optional().meta({ description: 'Only what is still to be paid.', example: 'true' }),
  search: line(100).optional().meta({ description: 'A part of a number or of the supplier’s name.', example: 'F-2026' }),
  ordering: z.enum(['issue_day', '-issue_day', 'due_day', '-due_day', 'total', '-total', 'supplier', '-supplier']).default('-issue_day').meta({ example: '-issue_day' }),
})
export const PurchaseInvoiceParams = z.object({ id })
export const Cancellation = z.object({ date: day.optional().meta({ description: 'Today without it.', example: '2026-11-22' }) }).meta({ id: 'PurchaseCancellation' })

export const PartnerFind = z
  .object({ id, name: z.string().meta({ example: 'Café de la Senne' }), city: z.string().meta({ example: 'Bruxelles' }), vat_number: text(null), supplier: z.boolean().meta({ example: false }) })
  .meta({ id: 'PartnerFind' })
export const PartnerFinds = listOf(PartnerFind)
export const PartnerFindQuery = z.object({ search: line(100).meta({ example: 'Senne' }), limit: z.coerce.number().int().min(1).max(20).default(8).meta({ example: 8 }) })
