import { portion, type Cents } from '#kernel/money.ts'
import type { AccountRole } from '../chart/account-role.ts'
import type { BoxAmount, NewLine } from '../ledger/entry.ts'
import { taxCodes, unknownTaxCode, type BoxSign, type DocumentKind, type TaxCode } from './tax-codes.ts'

export type VatLines = {
  /** For the line of the income or the cost. */
  base: BoxAmount[]
  /** The lines of the VAT accounts, whole: account, side, code and box. */
  taxes: NewLine[]
  /** The part of the VAT that cannot be deducted: it belongs to the cost, whose boxes already hold it. */
  non_deductible_cents: Cents
}

/** The account each tax box is the movement of, and the side on which it grows (`default-accounts.csv`). */
export const taxAccounts: Readonly<Record<string, { role: AccountRole; side: 'debit' | 'credit' }>> = {
  54: { role: 'vat_grid_54', side: 'credit' },
  55: { role: 'vat_grid_55', side: 'credit' },
  56: { role: 'vat_grid_56', side: 'credit' },
  57: { role: 'vat_grid_57', side: 'credit' },
  61: { role: 'vat_grid_61', side: 'credit' },
  63: { role: 'vat_grid_63', side: 'credit' },
  59: { role: 'vat_deductible', side: 'debit' },
  62: { role: 'vat_adjustment_own', side: 'debit' },
  64: { role: 'vat_on_sales_credit_notes', side: 'debit' },
}

/**
 * Where a document's base and VAT of one tax code go in the return and the ledger. Amounts are positive for credit notes
 * too; the code knows which boxes that lowers (rules.md §4.2). Throws `unknownTaxCode`.
 */
export function vatLinesFor(tax_code: string, kind: DocumentKind, base_cents: Cents, vat_cents: Cents): VatLines {
  const code = taxCodes.get(tax_code)
  if (!code?.automatic) throw unknownTaxCode.with({ tax_code })
  const boxes = code.boxes[kind]
  const deductible = code.side === 'purchase' && boxes.tax_deductible ? portion(vat_cents, code.deductible_pct, 100) : 0n
  const non_deductible_cents = code.side === 'purchase' ? vat_cents - deductible : 0n
  const taxes = code.foreign_account
    ? [lineOf(code.foreign_account, kind === 'invoice' ? 'credit' : 'debit', vat_cents, tax_code, [])]
    : [
        ...taxLine(boxes.tax_due, vat_cents, tax_code),
        ...taxLine(boxes.tax_deductible, code.side === 'purchase' ? deductible : vat_cents, tax_code),
      ]
  return {
    base: baseBoxesOf(code, kind, base_cents, non_deductible_cents),
    taxes: taxes.filter(({ debit_cents, credit_cents }) => debit_cents || credit_cents),
    non_deductible_cents,
  }
}

/** The boxes of an income or a cost alone, where several share the VAT of one code. */
export const baseBoxesOf = ({ boxes }: TaxCode, kind: DocumentKind, base_cents: Cents, non_deductible_cents: Cents): BoxAmount[] =>
  added([...amounts(boxes[kind].base, base_cents), ...amounts(boxes[kind].non_deductible, non_deductible_cents)])

function taxLine(box: string | null, amount_cents: Cents, tax_code: string): NewLine[] {
  if (!box) return []
  const { role, side } = taxAccounts[box]!
  return [lineOf(role, side, amount_cents, tax_code, [{ box, amount_cents }])]
}

const lineOf = (account: string, side: 'debit' | 'credit', amount_cents: Cents, tax_code: string, vat: BoxAmount[]): NewLine => ({
  account,
  tax_code,
  vat,
  ...(side === 'debit' ? { debit_cents: amount_cents } : { credit_cents: amount_cents }),
})

const amounts = (signs: BoxSign[], cents: Cents): BoxAmount[] => signs.map(({ box, sign }) => ({ box, amount_cents: sign * cents }))

/** One amount per box. */
function added(boxes: BoxAmount[]): BoxAmount[] {
  const totals = new Map<string, Cents>()
  for (const { box, amount_cents } of boxes) totals.set(box, (totals.get(box) ?? 0n) + amount_cents)
  return [...totals].filter(([, amount_cents]) => amount_cents !== 0n).map(([box, amount_cents]) => ({ box, amount_cents }))
}
