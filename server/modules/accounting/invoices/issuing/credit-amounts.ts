import { sql } from 'kysely'
import { portion, sum, type Cents } from '#kernel/money.ts'
import { creditedTooMuch, refundPart, type CreditedLine, type CreditLine, type InvoicedLine, type VatGroup } from '#kernel/vat.ts'
import type { Reading } from '#platform/database/database.ts'
import type { CreditPick } from '../drafts/draft.ts'
import type { SalesDocument } from '../document/sales-document.ts'
import { creditedMoreThanLeft, unknownLine } from '../drafts/refusals.ts'
import { nothingToInvoice } from '../refusals.ts'

export type CreditAmounts = Readonly<{
  picks: readonly CreditPick[]
  lines: readonly (CreditLine & { lowers_price: boolean })[]
  vat: readonly VatGroup[]
  total_excl_vat_cents: Cents
  total_vat_cents: Cents
  total_incl_vat_cents: Cents
}>

/** What is left to give back of a line, and what `refundPart` shall share it out of. */
type Left = { quantity: number, net_cents: Cents, vat_cents: Cents, whole: InvoicedLine, returned: CreditedLine }

/**
 * What a credit note amounts to: pieces that come back, prices that are lowered, or without picks all that is left. Everything
 * given back, in any steps, is exactly the invoice. Each position stands once.
 * Throws `unknownLine`, `creditedTooMuch`, `creditedMoreThanLeft`, `nothingToInvoice`.
 */
export async function creditAmounts(reading: Reading, invoice: SalesDocument, picks?: readonly CreditPick[]): Promise<CreditAmounts> {
  const left = await leftOf(reading, invoice)
  const wanted = picks ?? left.flatMap(({ quantity, net_cents, vat_cents }, index) => (net_cents + vat_cents > 0n ? [{ position: index + 1, quantity }] : []))
  const lines = wanted.map((pick, index) => {
    const rest = left[pick.position - 1]
    if (!rest || wanted.findIndex(({ position }) => position === pick.position) < index) throw unknownLine.at(`/lines/${index}/position`)
    const line_index = pick.position - 1
    if ('amount_excl_vat_cents' in pick) return { ...lowered(rest, pick.amount_excl_vat_cents, index), line_index, lowers_price: true }
    if (pick.quantity > rest.quantity) throw creditedTooMuch.with({ left: rest.quantity }).at(`/lines/${index}/quantity`)
    const [back] = refundPart([rest.whole], [rest.returned], [{ line_index: 0, quantity: pick.quantity }]).lines
    return { ...back!, line_index, lowers_price: false }
  })
  const vat = [...Map.groupBy(lines, ({ category, rate_bp }) => `${category} ${rate_bp}`).values()].map((same): VatGroup => ({
    category: same[0]!.category, rate_bp: same[0]!.rate_bp, base_cents: sum(same.map(({ net_cents }) => net_cents)), vat_cents: sum(same.map(({ vat_cents }) => vat_cents)),
  })).sort((a, b) => b.rate_bp - a.rate_bp || (a.category < b.category ? -1 : 1))
  const [net, tax] = [sum(vat.map(({ base_cents }) => base_cents)), sum(vat.map(({ vat_cents }) => vat_cents))]
  if (net + tax <= 0n) throw nothingToInvoice
  return { picks: wanted, lines, vat, total_excl_vat_cents: net, total_vat_cents: tax, total_incl_vat_cents: net + tax }
}

/** A lower price takes its share of the VAT with it; all that is left takes all of it. */
function lowered({ whole, net_cents, vat_cents }: Left, amount: Cents, index: number) {
  if (amount > net_cents) throw creditedMoreThanLeft.at(`/lines/${index}/amount_excl_vat_cents`)
  const vat = portion(vat_cents, amount, net_cents)
  return { quantity: 1, net_cents: amount, vat_cents: vat, gross_cents: amount + vat, category: whole.category, rate_bp: whole.rate_bp }
}

/** Per line of the invoice. Where its price was lowered, the pieces that are left share what is left of it. */
async function leftOf(reading: Reading, { id, lines }: SalesDocument): Promise<Left[]> {
  const { rows } = await sql<CreditedLine & { position: number, lowered: boolean }>`
    select l.credited_position as position, coalesce(sum(l.quantity) filter (where not l.lowers_price), 0)::int as quantity,
      sum(l.net_cents)::bigint as net_cents, sum(l.vat_cents)::bigint as vat_cents, bool_or(l.lowers_price) as lowered
    from accounting.invoices n join accounting.invoice_lines l on l.invoice_id = n.id
    where n.credited_invoice_id = ${id} group by 1`.execute(reading)
  return lines.map((line) => {
    const returned = rows.find(({ position }) => position === line.position) ?? { quantity: 0, net_cents: 0n, vat_cents: 0n, lowered: false }
    const left = { quantity: line.quantity - returned.quantity, net_cents: line.net_cents - returned.net_cents, vat_cents: line.vat_cents - returned.vat_cents }
    if (!returned.lowered) return { ...left, whole: line, returned }
    return { ...left, whole: { ...line, ...left, gross_cents: left.net_cents + left.vat_cents }, returned: { quantity: 0, net_cents: 0n, vat_cents: 0n } }
  })
}
