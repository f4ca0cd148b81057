import { sum, type Cents } from '#kernel/money.ts'
import type { Day } from '#kernel/day.ts'
import type { NewEntry, NewLine } from '../../ledger/entry.ts'
import { customer } from '../../testing/books.ts'
import type { DocumentKind } from '../tax-codes.ts'
import { taxCodes } from '../tax-codes.ts'
import { vatLinesFor } from '../vat-lines.ts'

export type TestDocument = { type: DocumentKind; tax_code: string; base_cents: Cents; vat_cents: Cents; day: Day }

const side = (amount: Cents): Partial<NewLine> => (amount >= 0n ? { debit_cents: amount } : { credit_cents: -amount })

/** A document of one tax code as an entry: its income or cost, its VAT, and what the partner owes or is owed. */
export function documentEntry({ type, tax_code, base_cents, vat_cents, day }: TestDocument): NewEntry {
  const { base, taxes, non_deductible_cents } = vatLinesFor(tax_code, type, base_cents, vat_cents)
  const sale = taxCodes.get(tax_code)!.side === 'sale'
  const [journal, account, partner] = sale
    ? [type === 'invoice' ? 'VTE' : 'NCV', 'sales_goods', 'customers']
    : [type === 'invoice' ? 'ACH' : 'NCA', 'purchase_goods', 'suppliers']
  // income of an invoice and cost of a credit note are credits
  const sign = sale === (type === 'invoice') ? -1n : 1n
  const content: NewLine[] = [{ account, tax_code, vat: base, ...side(sign * (base_cents + non_deductible_cents)) }, ...taxes]
  const owed = -sum(content.map(({ debit_cents = 0n, credit_cents = 0n }) => debit_cents - credit_cents))
  return {
    journal,
    day,
    issued_now: true,
    text: `${type} ${tax_code}`,
    lines: [{ account: partner, partner_id: customer, ...side(owed) }, ...content],
  }
}
