import type { Day } from '#kernel/day.ts'
import type { VatTreatment } from '#kernel/vat-treatment.ts'
import { computeTotals, type Totals } from '#kernel/vat.ts'
import { nothingToInvoice } from '../refusals.ts'
import type { NewInvoiceLine } from '../issuing/new-invoice.ts'
import type { DraftLine } from './draft.ts'
import { taxing, type DraftBuyer, type DraftSeller } from './tax-of-line.ts'

export type PricedDraft = Readonly<{ treatment: VatTreatment, lines: readonly NewInvoiceLine[], totals: Totals }>

/**
 * What an invoice amounts to and how VAT applies to it, from what was typed: the treatment line by line, the amounts once per
 * category and rate on the summed nets (EN 16931). Throws `nothingToInvoice` and what `taxing` throws.
 */
export function priceDraft(typed: readonly DraftLine[], buyer: DraftBuyer, seller: DraftSeller, day: Day): PricedDraft {
  const taxOf = taxing(buyer, seller, day)
  const taxes = typed.map(taxOf)
  const totals = computeTotals(typed.map(({ quantity, unit_price_cents }, index) => ({
    quantity, unit_price_cents, price_includes_vat: false, domestic_rate_bp: taxes[index]!.rate_bp, category: taxes[index]!.category, rate_bp: taxes[index]!.rate_bp,
  })))
  if (totals.total_incl_vat_cents <= 0n) throw nothingToInvoice.at('/lines')
  return {
    treatment: taxes.find(({ treatment }) => treatment !== 'domestic')?.treatment ?? 'domestic',
    lines: typed.map(({ text, quantity }, index): NewInvoiceLine => ({
      text, quantity, ...totals.lines[index]!, tax_code: taxes[index]!.tax_code, revenue: taxes[index]!.supply === 'goods' ? 'sales_goods' : 'sales_services',
    })),
    totals,
  }
}
