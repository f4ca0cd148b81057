import { allocate, sum, type Cents } from '#kernel/money.ts'
import type { NewLine } from '../ledger/entry.ts'
import { taxCodes, type DocumentKind } from '../vat/tax-codes.ts'
import { baseBoxesOf, vatLinesFor } from '../vat/vat-lines.ts'
import type { PricedLine } from './purchase-amounts.ts'

/**
 * The ledger lines of a supplier's document (rules.md §8.16–17): the supplier for what he charges, the cost of each account with
 * the VAT that cannot be deducted, and the VAT of each code; what we assess ourselves is both owed and deducted. A credit note
 * is the mirror, with VAT accounts and boxes of its own.
 */
export function purchaseEntryLines(kind: DocumentKind, partner_id: string, payable_cents: Cents, lines: readonly PricedLine[]): NewLine[] {
  const content = [...Map.groupBy(lines, ({ tax_code }) => tax_code).values()].flatMap((same) => linesOfCode(kind, same))
  const supplier: NewLine = { account: 'suppliers', partner_id, ...onSide(kind === 'invoice' ? 'credit' : 'debit', payable_cents) }
  return [supplier, ...content]
}

function linesOfCode(kind: DocumentKind, lines: readonly PricedLine[]): NewLine[] {
  const code = taxCodes.get(lines[0]!.tax_code)!
  const net = sum(lines.map(({ net_cents }) => net_cents))
  const vat = sum(lines.map(({ vat_cents }) => vat_cents))
  const { taxes, non_deductible_cents } = vatLinesFor(code.code, kind, net, vat)
  const accounts = [...Map.groupBy(lines, ({ account }) => account).values()]
  const nets = accounts.map((same) => sum(same.map(({ net_cents }) => net_cents)))
  const shares = allocate(non_deductible_cents, nets)
  const costs = accounts.map((same, index): NewLine => ({
    account: same[0]!.account,
    tax_code: code.code,
    text: same.length === 1 ? same[0]!.text : undefined,
    vat: baseBoxesOf(code, kind, nets[index]!, shares[index]!),
    ...onSide(kind === 'invoice' ? 'debit' : 'credit', nets[index]! + shares[index]!),
  }))
  return [...costs, ...taxes.map(rightSide)]
}

/** An amount below zero stands on the other side. */
const onSide = (side: 'debit' | 'credit', cents: Cents): Pick<NewLine, 'debit_cents' | 'credit_cents'> =>
  (side === 'debit') === (cents >= 0n) ? { debit_cents: cents < 0n ? -cents : cents } : { credit_cents: cents < 0n ? -cents : cents }

const rightSide = ({ debit_cents, credit_cents, ...line }: NewLine): NewLine => ({
  ...line,
  ...(debit_cents === undefined ? onSide('credit', credit_cents ?? 0n) : onSide('debit', debit_cents)),
})
