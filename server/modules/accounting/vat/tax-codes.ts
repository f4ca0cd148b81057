import type { Translated } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import { dataRows } from '../chart/data/csv.ts'

/** A box and whether a document adds to it or takes away. */
export type BoxSign = { box: string; sign: 1n | -1n }

/**
 * Where a document under a tax code goes: its base, the tax it makes due, the tax it lets deduct, and the tax that is
 * part of the cost.
 */
export type BoxesOfDocument = { base: BoxSign[]; tax_due: string | null; tax_deductible: string | null; non_deductible: BoxSign[] }

export type DocumentKind = 'invoice' | 'credit_note'

export type TaxCode = {
  code: string
  side: 'sale' | 'purchase'
  nature: string
  /** In percent; null where it is that of another country or of the supply beneath. */
  rate: number | null
  /** How much of the VAT can be deducted, in percent. */
  deductible_pct: number
  regime: string
  label: Translated
  /** VAT of another country is owed here, outside the Belgian return. */
  foreign_account: string | null
  /** Margin sales and vouchers need more than one base: they are posted by hand. */
  automatic: boolean
  boxes: Record<DocumentKind, BoxesOfDocument>
  ubl_category: string
  vatex_code: string
  mention_key: string
  /** L goods, T triangular, S services in the intra-Community listing. */
  ic_listing_code: string
  /** Counts in the annual listing of Belgian customers. */
  client_listing: boolean
}

export const unknownTaxCode = new Refusal('accounting/unknown-tax-code', 422, {
  fr: 'Le code TVA « {tax_code} » n’existe pas ou demande une écriture manuelle.',
  nl: 'Btw-code ‘{tax_code}’ bestaat niet of vraagt een manuele boeking.',
  de: 'Den MwSt.-Code „{tax_code}“ gibt es nicht, oder er verlangt eine Buchung von Hand.',
  en: 'VAT code ‘{tax_code}’ does not exist or asks for an entry by hand.',
})

type Column =
  | 'code'
  | 'side'
  | 'nature'
  | 'rate'
  | 'deductible_pct'
  | 'regime'
  | 'label_fr'
  | 'label_nl'
  | 'label_en'
  | 'invoice_base_grids'
  | 'invoice_tax_due_grid'
  | 'invoice_tax_deductible_grid'
  | 'credit_base_grids'
  | 'credit_tax_due_grid'
  | 'credit_tax_deductible_grid'
  | 'nondeductible_tax_grids_invoice'
  | 'nondeductible_tax_grids_credit'
  | 'ubl_category'
  | 'vatex_code'
  | 'mention_key'
  | 'ic_listing_code'
  | 'client_listing'
  | 'tax_due_account'

function taxCode(row: Readonly<Record<Column, string>>): TaxCode {
  return {
    code: row.code,
    side: row.side as TaxCode['side'],
    nature: row.nature,
    regime: row.regime,
    rate: /^\d+$/.test(row.rate) ? Number(row.rate) : null,
    deductible_pct: row.deductible_pct === '' ? 100 : Number(row.deductible_pct),
    label: { fr: row.label_fr, nl: row.label_nl, de: row.label_fr, en: row.label_en },
    foreign_account: ['451800', '451890'].includes(row.tax_due_account) ? row.tax_due_account : null,
    automatic: !/[|]|price|margin/.test(row.invoice_base_grids),
    boxes: {
      invoice: {
        base: signs(row.invoice_base_grids),
        tax_due: box(row.invoice_tax_due_grid),
        tax_deductible: box(row.invoice_tax_deductible_grid),
        non_deductible: signs(row.nondeductible_tax_grids_invoice),
      },
      credit_note: {
        base: signs(row.credit_base_grids),
        tax_due: box(row.credit_tax_due_grid),
        tax_deductible: box(row.credit_tax_deductible_grid),
        non_deductible: signs(row.nondeductible_tax_grids_credit),
      },
    },
    ubl_category: row.ubl_category,
    vatex_code: row.vatex_code,
    mention_key: row.mention_key,
    ic_listing_code: row.ic_listing_code,
    client_listing: row.client_listing === 'yes',
  }
}

/** `-81;-86;+84` */
const signs = (grids: string): BoxSign[] =>
  [...grids.matchAll(/([+-])(\d\d)/g)].map(([, sign, name]) => ({ box: name!, sign: sign === '+' ? 1n : -1n }))

/** `+59 (50 % of the VAT)`: the share stands in a column of its own. */
const box = (grid: string): string | null => /^\+(\d\d)/.exec(grid)?.[1] ?? null

/** Every tax code of the law, by code: facts, not settings. */
export const taxCodes: ReadonlyMap<string, TaxCode> = new Map(
  dataRows<Column>('vat-tax-codes.csv').map((row) => [row.code, taxCode(row)]),
)
