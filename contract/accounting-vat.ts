import { z } from 'zod'
import { accountCode, boxCode, cursorQuery, journalCode, stretchOf } from './accounting-ledger.ts'
import { centsOut, dayOut, id, instantOut, listOf, pageOf, pageQuery } from './wire.ts'

const boxNames = [
  '00',
  '01',
  '02',
  '03',
  '44',
  '45',
  '46',
  '47',
  '48',
  '49',
  '54',
  '55',
  '56',
  '57',
  '59',
  '61',
  '62',
  '63',
  '64',
  '71',
  '72',
  '81',
  '82',
  '83',
  '84',
  '85',
  '86',
  '87',
  '88',
] as const
type BoxName = (typeof boxNames)[number]
const boxExamples: Partial<Record<BoxName, number>> = { '03': 123456, 54: 25926, 71: 25926 }

/** Every box of the periodic return, in cents; zero where nothing is declared. */
export const VatBoxes = z
  .object(
    Object.fromEntries(boxNames.map((box) => [box, centsOut.meta({ description: `Box ${box}, in cents.`, example: boxExamples[box] ?? 0 })])) as Record<
      BoxName,
      typeof centsOut
    >,
  )
  .meta({ id: 'VatBoxes' })

export const vatPeriod = z
  .string()
  .regex(/^[12]\d{3}-(?:Q[1-4]|0[1-9]|1[0-2])$/)
  .meta({ description: 'A month or a quarter.', example: '2026-Q3' })
export const NewVatDeclaration = z.object({ period: vatPeriod }).meta({ id: 'NewVatDeclaration' })

export const VatControl = z
  .object({
    code: z.string().meta({ description: '`box-…` compares boxes with each other, `ledger-…` a box with its account.', example: 'box-54' }),
    passed: z.boolean().meta({ example: true }),
    difference_cents: centsOut.meta({ example: 0 }),
    entries: z
      .array(z.object({ id, number: z.string().meta({ example: 'VTE-2026-000123' }), difference_cents: centsOut }))
      .meta({ description: 'The entries at fault.', example: [] }),
  })
  .meta({ id: 'VatControl' })

export const VatDeclaration = z
  .object({
    id,
    period: vatPeriod,
    status: z.enum(['draft', 'filed']).meta({ example: 'draft' }),
    due_date: dayOut.meta({ description: 'Nominal day; it may fall on a weekend.', example: '2026-10-25' }),
    boxes: VatBoxes,
    controls: z.array(VatControl),
    generated_at: instantOut,
    filed_at: instantOut.nullable(),
    settlement_entry_id: z.string().nullable().meta({ description: 'The entry that cleared the VAT accounts.', example: null }),
  })
  .meta({ id: 'VatDeclaration' })
export const VatDeclarations = pageOf(VatDeclaration)
export const VatDeclarationQuery = z.object(pageQuery)
export const VatDeclarationParams = z.object({ id })

export const VatLine = z
  .object({
    entry_id: id,
    entry_number: z.string().meta({ example: 'VTE-2026-000123' }),
    date: dayOut,
    journal: journalCode,
    account: accountCode,
    text: z.string().meta({ example: 'VTE-2026-000123' }),
    tax_code: z.string().nullable().meta({ example: 'S21G' }),
    amount_cents: centsOut,
    partner_id: z.string().nullable().meta({ example: null }),
    partner_name: z.string().nullable().meta({ example: 'Café de la Senne' }),
    invoice_id: z.string().nullable().meta({ example: null }),
    document_number: z.string().nullable().meta({ example: 'VTE-2026-000123' }),
  })
  .meta({ id: 'VatLine' })
export const VatLines = stretchOf(VatLine)
export const VatLineQuery = z.object({ box: boxCode, ...cursorQuery })

const flag = z.enum(['true', 'false']).default('false')
export const IntervatQuery = z.object({
  restitution: flag.meta({ description: 'Ask for box 72 to be paid out.', example: 'false' }),
  payment_forms: flag.meta({ description: 'Ask for payment forms.', example: 'false' }),
  client_listing_nil: flag.meta({ description: 'No client listing this year; only in its last return.', example: 'false' }),
})

export const IntervatXml = z.string().meta({ description: 'VATConsignment of Intervat.', example: '<VATConsignment …/>' })

export const TaxCode = z
  .object({
    code: z.string().meta({ example: 'S21G' }),
    side: z.enum(['sale', 'purchase']).meta({ example: 'sale' }),
    label: z.string().meta({ example: 'Vente de biens 21 %' }),
    rate: z.number().nullable().meta({ description: 'Percent; null where it is that of another country.', example: 21 }),
    deductible_pct: z.number().meta({ example: 100 }),
    regime: z.string().meta({ example: 'domestic' }),
    automatic: z.boolean().meta({ description: 'False for codes that ask for an entry by hand.', example: true }),
  })
  .meta({ id: 'TaxCode' })
export const TaxCodes = listOf(TaxCode)

const listingStatus = z.enum(['draft', 'filed']).meta({ example: 'draft' })
const listingHead = {
  id,
  kind: z.enum(['ic', 'client']).meta({ example: 'ic' }),
  status: listingStatus,
  due_date: dayOut.meta({ description: 'Nominal day; it may fall on a weekend.', example: '2026-10-25' }),
  rows: z.int().meta({ description: 'How many customers and codes.', example: 2 }),
  amount_cents: centsOut,
  vat_cents: centsOut,
  difference_cents: centsOut.meta({ description: 'What the boxes of the return say and the rows do not.', example: 0 }),
  entries_at_fault: z.array(z.object({ id, number: z.string().meta({ example: 'VTE-2026-000123' }), difference_cents: centsOut })).meta({ description: 'Sales without a VAT number of the customer.', example: [] }),
  generated_at: instantOut,
  filed_at: instantOut.nullable(),
  period: z.string().meta({ description: 'A month, a quarter, or the year of the client listing.', example: '2026-Q3' }),
}
export const VatListing = z.object(listingHead).meta({ id: 'VatListing' })
export const VatListings = pageOf(VatListing)
export const VatListingRow = z
  .object({
    position: z.int().meta({ example: 1 }),
    vat_number: z.string().meta({ example: 'NL123456782B90' }),
    partner_name: z.string().nullable().meta({ example: 'Voorbeeld BV' }),
    code: z.enum(['L', 'S', 'T']).nullable().meta({ description: 'L goods, S services, T triangular; null in the client listing.', example: 'L' }),
    correcting_period: z.string().nullable().meta({ description: 'The earlier period that it corrects.', example: null }),
    amount_cents: centsOut,
    vat_cents: centsOut,
  })
  .meta({ id: 'VatListingRow' })
export const VatListingDetail = pageOf(VatListingRow).extend({ listing: VatListing }).meta({ id: 'VatListingDetail' })
export const NewIcListing = z.object({ period: vatPeriod }).meta({ id: 'NewIcListing' })
export const NewClientListing = z
  .object({ period: z.string().regex(/^[12]\d{3}$/).meta({ description: 'A calendar year.', example: '2026' }) })
  .meta({ id: 'NewClientListing' })
export const VatListingQuery = z.object(pageQuery)
export const VatListingXml = z.string().meta({ description: 'IntraConsignment or ClientListingConsignment of Intervat.', example: '<IntraConsignment …/>' })
