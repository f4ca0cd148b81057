import { allocate, decimal, portion, sum, type Cents } from '#kernel/money.ts'
import { taxCodes, unknownTaxCode, type TaxCode } from '../vat/tax-codes.ts'
import type { NewPurchase, PurchaseLine } from './purchase.ts'
import { nothingToBook, vatOff } from './refusals.ts'

export type PricedLine = PurchaseLine & { vat_cents: Cents }
export type PurchaseAmounts = {
  lines: PricedLine[]
  total_excl_vat_cents: Cents
  /** What the supplier charges. */
  total_vat_cents: Cents
  /** What we owe the State ourselves: co-contractor, intra-Community, from outside the Union. */
  self_assessed_vat_cents: Cents
  total_incl_vat_cents: Cents
}

/** A supplier may round each of his lines: so many cents per line, and never less than five, are his affair. */
const toleranceOf = (lines: number): Cents => BigInt(Math.max(5, lines))

/**
 * The VAT of a purchase: once per code on the summed nets (EN 16931), or as the paper shows it when that is a few cents off,
 * spread over the lines by largest remainder. Throws `unknownTaxCode`, `vatOff`, `nothingToBook`.
 */
export function purchaseAmounts({ kind, lines, vat = [] }: Pick<NewPurchase, 'kind' | 'lines' | 'vat'>): PurchaseAmounts {
  const codes = lines.map(({ tax_code }, index) => purchaseCode(tax_code, `/lines/${index}/tax_code`))
  const shares = new Map<number, Cents>()
  let charged = 0n
  let selfAssessed = 0n
  for (const same of Map.groupBy(lines.keys(), (index) => lines[index]!.tax_code).values()) {
    const code = codes[same[0]!]!
    const nets = same.map((index) => lines[index]!.net_cents)
    const amount = vatOf(code, sum(nets), same.length, vat.find(({ tax_code }) => tax_code === code.code)?.vat_cents)
    if (isSelfAssessed(code, kind)) selfAssessed += amount
    else charged += amount
    allocate(amount, nets).forEach((share, at) => shares.set(same[at]!, share))
  }
  const net = sum(lines.map(({ net_cents }) => net_cents))
  if (net + charged <= 0n) throw nothingToBook
  return {
    lines: lines.map((line, index) => ({ ...line, vat_cents: shares.get(index)! })),
    total_excl_vat_cents: net,
    total_vat_cents: charged,
    self_assessed_vat_cents: selfAssessed,
    total_incl_vat_cents: net + charged,
  }
}

/** Whether the supplier leaves the VAT of a code to us: its invoice both owes and deducts it. */
export const isSelfAssessed = ({ boxes }: TaxCode, kind: NewPurchase['kind']): boolean => boxes[kind].tax_due !== null

function vatOf({ code, rate }: TaxCode, net: Cents, lines: number, stated: Cents | undefined): Cents {
  const computed = portion(net, rate!, 100)
  if (stated === undefined) return computed
  const off = stated > computed ? stated - computed : computed - stated
  if (off > toleranceOf(lines)) throw vatOff.with({ tax_code: code, stated: decimal(stated), computed: decimal(computed) })
  return stated
}

/** Codes of sales, and those that are adjustments of the tax alone, fit no supplier's paper. */
function purchaseCode(tax_code: string, pointer: string): TaxCode {
  const code = taxCodes.get(tax_code)
  if (!code?.automatic || code.side !== 'purchase' || code.rate === null) throw unknownTaxCode.with({ tax_code }).at(pointer)
  return code
}
