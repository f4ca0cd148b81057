import { sum } from '#kernel/money.ts'
import type { NewLine } from '../../ledger/entry.ts'
import type { DocumentKind } from '../../vat/tax-codes.ts'
import { vatLinesFor } from '../../vat/vat-lines.ts'
import type { DocumentLine } from '../document/sales-document.ts'

type BookedLine = Pick<DocumentLine, 'net_cents' | 'vat_cents' | 'gross_cents' | 'tax_code' | 'revenue'>

/**
 * The ledger lines of a sales document (rules.md §8.1, 8.5, 8.8, 8.15): the customer for the whole, the income accounts
 * for the nets, one line per account and tax code, and the VAT of each code. A credit note is the mirror image, except
 * that its VAT goes to an account and box of its own. Throws `unknownTaxCode`.
 */
export function entryLinesOf(kind: DocumentKind, partner_id: string, lines: readonly BookedLine[]): NewLine[] {
  const [customerSide, revenueSide] = kind === 'invoice' ? ['debit_cents', 'credit_cents'] as const : ['credit_cents', 'debit_cents'] as const
  const revenues = alike(lines, ({ revenue, tax_code }) => `${revenue} ${tax_code}`).map((same): NewLine => {
    const { revenue, tax_code } = same[0]!
    const net = sum(same.map(({ net_cents }) => net_cents))
    return { account: revenue, [revenueSide]: net, tax_code, vat: vatLinesFor(tax_code, kind, net, 0n).base }
  })
  const taxes = alike(lines, ({ tax_code }) => tax_code).flatMap((same) =>
    vatLinesFor(same[0]!.tax_code, kind, 0n, sum(same.map(({ vat_cents }) => vat_cents))).taxes)
  const customer: NewLine = { account: 'customers', [customerSide]: sum(lines.map(({ gross_cents }) => gross_cents)), partner_id }
  return [customer, ...revenues, ...taxes]
}

function alike(lines: readonly BookedLine[], keyOf: (line: BookedLine) => string): BookedLine[][] {
  return [...Map.groupBy(lines, keyOf).values()]
}
