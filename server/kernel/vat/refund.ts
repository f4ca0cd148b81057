import { portion, sum, type Cents } from '../money.ts'
import { Refusal } from '../refusal.ts'
import type { LineTotal } from './totals.ts'
import { byRate, type VatGroup } from './category.ts'

export type InvoicedLine = LineTotal & Readonly<{ quantity: number }>

/** What earlier credit notes already gave back of a line: the sums of what `refundPart` answered. */
export type CreditedLine = Readonly<{ quantity: number; net_cents: Cents; vat_cents: Cents }>

export type CreditPick = Readonly<{ line_index: number; quantity: number }>

export type CreditLine = InvoicedLine & Readonly<{ line_index: number }>

export type Credit = Readonly<{
  lines: readonly CreditLine[]
  vat: readonly VatGroup[]
  total_excl_vat_cents: Cents
  total_vat_cents: Cents
  total_incl_vat_cents: Cents
}>

export const creditedTooMuch = new Refusal('accounting/credit-too-much', 409, {
  fr: 'Il ne reste que {left} unité(s) à créditer sur cette ligne.',
  nl: 'Op deze regel kunnen nog maar {left} stuks gecrediteerd worden.',
  de: 'Auf dieser Zeile können nur noch {left} Stück gutgeschrieben werden.',
  en: 'Only {left} can still be credited on this line.',
})

/**
 * What a credit note for some pieces of an invoice amounts to, as positive amounts.
 *
 * Each line gives back its share of all the pieces credited so far, less what was credited before. So crediting
 * everything, in any number of steps and any order, gives back the cents of the invoice per line and per VAT group.
 * Throws `creditedTooMuch`, pointing at the pick, when fewer pieces are left.
 *
 * @param invoiced the lines as they were stored with the invoice
 * @param credited per line of the invoice, in the same order; empty when nothing was credited yet
 */
export function refundPart(
  invoiced: readonly InvoicedLine[],
  credited: readonly CreditedLine[],
  picks: readonly CreditPick[],
): Credit {
  const lines: CreditLine[] = []
  const taken = new Map<number, CreditedLine>()
  picks.forEach(({ line_index, quantity }, index) => {
    const line = invoiced[line_index]
    if (line === undefined || !Number.isSafeInteger(quantity) || quantity < 1)
      throw new RangeError(`No ${quantity} of line ${line_index}`)
    const before = taken.get(line_index) ?? credited[line_index] ?? { quantity: 0, net_cents: 0n, vat_cents: 0n }
    const left = line.quantity - before.quantity
    if (quantity > left) throw creditedTooMuch.with({ left }).at(`/lines/${index}/quantity`)
    const after = creditedAfter(line, before.quantity + quantity)
    taken.set(line_index, after)
    const [net_cents, vat_cents] = [after.net_cents - before.net_cents, after.vat_cents - before.vat_cents]
    lines.push({
      line_index,
      quantity,
      net_cents,
      vat_cents,
      gross_cents: net_cents + vat_cents,
      category: line.category,
      rate_bp: line.rate_bp,
    })
  })
  return { lines, ...totalsOf(lines) }
}

/** Gross and VAT are shared out: the customer gets back whole prices, however they were typed, and the net follows. */
function creditedAfter(line: InvoicedLine, quantity: number): CreditedLine {
  const vat_cents = portion(line.vat_cents, quantity, line.quantity)
  return { quantity, net_cents: portion(line.gross_cents, quantity, line.quantity) - vat_cents, vat_cents }
}

function totalsOf(lines: readonly CreditLine[]): Omit<Credit, 'lines'> {
  const groups = [...Map.groupBy(lines, (line) => `${line.category} ${line.rate_bp}`).values()]
  const vat = groups.map((group): VatGroup => ({
    category: group[0]!.category,
    rate_bp: group[0]!.rate_bp,
    base_cents: sum(group.map((line) => line.net_cents)),
    vat_cents: sum(group.map((line) => line.vat_cents)),
  }))
  const [net, tax] = [sum(vat.map((group) => group.base_cents)), sum(vat.map((group) => group.vat_cents))]
  return { vat: vat.sort(byRate), total_excl_vat_cents: net, total_vat_cents: tax, total_incl_vat_cents: net + tax }
}
