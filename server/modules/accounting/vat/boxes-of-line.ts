import type { Cents } from '#kernel/money.ts'
import type { Work } from '#platform/work.ts'
import type { BoxAmount } from '../ledger/entry.ts'
import { taxCodes } from './tax-codes.ts'
import { baseBoxesOf, taxAccounts } from './vat-lines.ts'

type Amounts = { debit_cents: Cents; credit_cents: Cents }
type TaxBox = { box: string; side: 'debit' | 'credit' }

/** The accounts of VAT by code, with the box each is the movement of. */
export async function vatAccounts({ tx }: Work): Promise<ReadonlyMap<string, TaxBox>> {
  const boxes = Object.entries(taxAccounts).map(([box, { role, side }]) => ({ box, role: role as string, side }))
  const accounts = await tx.selectFrom('accounting.accounts').select(['code', 'role']).where('role', 'in', boxes.map(({ role }) => role)).execute()
  return new Map(accounts.map(({ code, role }) => [code, boxes.find((each) => each.role === role)!]))
}

/**
 * Where a line that a bookkeeper typed under a tax code goes: on an account of VAT to the box of that account, elsewhere to the
 * boxes of the code's base, as an invoice on the usual side and as a credit note on the other. Codes that need more than one base
 * (margin, vouchers) say nothing of themselves.
 */
export function boxesOfLine(tax_code: string | undefined, { debit_cents, credit_cents }: Amounts, tax: TaxBox | undefined): BoxAmount[] {
  const code = tax_code === undefined ? undefined : taxCodes.get(tax_code)
  if (!code?.automatic) return []
  if (tax) return [{ box: tax.box, amount_cents: tax.side === 'debit' ? debit_cents - credit_cents : credit_cents - debit_cents }]
  const usual = code.side === 'sale' ? credit_cents : debit_cents
  return usual > 0n ? baseBoxesOf(code, 'invoice', usual, 0n) : baseBoxesOf(code, 'credit_note', debit_cents + credit_cents, 0n)
}
