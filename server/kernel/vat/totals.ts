import { portion, sum, type Cents } from '../money.ts'
import { apportion } from '../rounding.ts'
import { byRate, type VatCategory, type VatGroup, type VatRate } from './category.ts'

export type LineToTotal = Readonly<{
  /** A whole number, at least 1. */
  quantity: number
  unit_price_cents: Cents
  /** Whether the price (and its discount) was typed with Belgian VAT in it. */
  price_includes_vat: boolean
  /** The rate that lies in a price typed incl. VAT. */
  domestic_rate_bp: VatRate
  /** What the discounts take off this line, in the same tax mode as the price. */
  discount_cents?: Cents
  /** The treatment that applies: S has a rate above 0, any other has rate 0. */
  category: VatCategory
  rate_bp: VatRate
}>

export type LineTotal = Readonly<{
  net_cents: Cents
  vat_cents: Cents
  gross_cents: Cents
  category: VatCategory
  rate_bp: VatRate
}>

export type Totals = Readonly<{
  lines: readonly LineTotal[]
  vat: readonly VatGroup[]
  total_excl_vat_cents: Cents
  total_vat_cents: Cents
  total_incl_vat_cents: Cents
}>

type Amount = { line: LineToTotal; typed: Cents; net: Cents; vat: Cents }

/**
 * The one computation of what a document amounts to; cart, order, invoice, UBL, entry and VAT box all take these cents.
 *
 * VAT is computed once per category and rate on the summed nets, rounded half away from zero (EN 16931 BR-CO-17;
 * rules.md §2.6). Prices typed incl. VAT stay the source of truth: their VAT is taken out of the total of the rate and
 * what a domestic customer pays is exactly what was typed. RangeError on a line that no document can carry.
 */
export function computeTotals(lines: readonly LineToTotal[]): Totals {
  const amounts = lines.map(typedAmount)
  for (const alike of groupBy(
    amounts,
    ({ line }) => `${line.price_includes_vat} ${line.domestic_rate_bp} ${line.category} ${line.rate_bp}`,
  ))
    takeVatOut(alike)
  const vat = groupBy(amounts, ({ line }) => `${line.category} ${line.rate_bp}`).map(putVatOn)
  const total = sum(amounts.map(({ net }) => net))
  const totalVat = sum(amounts.map(({ vat }) => vat))
  return {
    lines: amounts.map(({ line: { category, rate_bp }, net, vat }) => ({
      net_cents: net,
      vat_cents: vat,
      gross_cents: net + vat,
      category,
      rate_bp,
    })),
    vat: vat.sort(byRate),
    total_excl_vat_cents: total,
    total_vat_cents: totalVat,
    total_incl_vat_cents: total + totalVat,
  }
}

function typedAmount(line: LineToTotal): Amount {
  if (!Number.isSafeInteger(line.quantity) || line.quantity < 1)
    throw new RangeError(`A quantity is a whole number from 1, not ${line.quantity}`)
  if ((line.category === 'S') !== line.rate_bp > 0)
    throw new RangeError(`Category ${line.category} does not go with the rate ${line.rate_bp}`)
  const typed = line.unit_price_cents * BigInt(line.quantity) - (line.discount_cents ?? 0n)
  return { line, typed, net: typed, vat: 0n }
}

/** Finds the nets of prices typed incl. VAT: the VAT of their sum is rounded once, then spread by largest remainder. */
function takeVatOut(alike: Amount[]): void {
  const { price_includes_vat, domestic_rate_bp } = alike[0]!.line
  if (!price_includes_vat) return
  const typed = alike.map((amount) => amount.typed)
  const total = sum(typed)
  const base = total - portion(total, domestic_rate_bp, 10_000 + domestic_rate_bp)
  const nets = apportion(
    base,
    typed.map((amount) => amount * 10_000n),
    BigInt(10_000 + domestic_rate_bp),
  )
  alike.forEach((amount, index) => (amount.net = nets[index]!))
}

/** Finds the VAT of one category and rate. Lines typed with that very rate in their price keep what was typed. */
function putVatOn(group: Amount[]): VatGroup {
  const { category, rate_bp } = group[0]!.line
  const [typedSo, others] = partition(
    group,
    ({ line }) => category === 'S' && line.price_includes_vat && line.domestic_rate_bp === rate_bp,
  )
  for (const amount of typedSo) amount.vat = amount.typed - amount.net
  const nets = others.map((amount) => amount.net)
  const shares = apportion(
    portion(sum(nets), rate_bp, 10_000),
    nets.map((net) => net * BigInt(rate_bp)),
    10_000n,
  )
  others.forEach((amount, index) => (amount.vat = shares[index]!))
  return {
    category,
    rate_bp,
    base_cents: sum(group.map(({ net }) => net)),
    vat_cents: sum(group.map(({ vat }) => vat)),
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): T[][] {
  return [...Map.groupBy(items, keyOf).values()]
}

function partition<T>(items: readonly T[], test: (item: T) => boolean): [T[], T[]] {
  return [items.filter(test), items.filter((item) => !test(item))]
}
