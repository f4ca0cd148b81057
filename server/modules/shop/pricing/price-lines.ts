import type { Company } from '#modules/accounting'
import { applyTreatment, type AppliedTreatment } from '#kernel/vat/applied-treatment.ts'
import type { Day } from '#kernel/day.ts'
import { sum, type Cents } from '#kernel/money.ts'
import { rateFor, type VatClass } from '#kernel/vat/rates.ts'
import { computeTotals, type LineTotal, type LineToTotal, type Totals } from '#kernel/vat/totals.ts'
import { decideTreatment, type Supply, type VatTreatment } from '#kernel/vat/treatment.ts'
import type { Buyer } from './buyer.ts'

/** What the catalogue says of a line. */
export type LineToPrice = {
  quantity: number
  price_cents: Cents
  price_includes_vat: boolean
  vat_class: VatClass
  supply: Supply
}

export type PricedLine<L> = { line: L, applied: AppliedTreatment, total: LineTotal, domestic_rate_bp: number, unit_price_incl_vat_cents: Cents }

export type Priced<L> = {
  lines: PricedLine<L>[]
  totals: Totals
  /** Of the goods, or of the services when there are no goods. */
  treatment: VatTreatment
  /** What a distance sale adds to the year's threshold; zero for every other sale. */
  distance_base_cents: Cents
}

export type PricingFacts = {
  buyer: Buyer
  seller: Pick<Company, 'vat_regime' | 'oss_registered'>
  day: Day
  /** Sales of goods to persons in other member states before this one. */
  distance_sales: { before_cents: Cents, previous_year_cents: Cents }
}

/** Prices lines for a buyer: the treatment is decided once per kind of supply, the amounts are computed once for all. */
export function priceLines<L extends LineToPrice>(lines: readonly L[], { buyer, seller, day, distance_sales }: PricingFacts): Priced<L> {
  const domestic = lines.map((line) => rateFor('BE', line.vat_class, day))
  const goods = lines.map(({ supply }) => supply === 'goods')
  const belgianTotals = computeTotals(lines.map((line, index) => lineToTotal(line, domestic[index]!, domestic[index]!, 'S')))
  const goods_base = sum(belgianTotals.lines.filter((_, index) => goods[index]).map(({ net_cents }) => net_cents))
  const decide = (supply: Supply) => decideTreatment({
    seller: { country: 'BE', regime: seller.vat_regime === 'franchise' ? 'franchise' : 'normal', oss: seller.oss_registered },
    buyer, supply, destination: supply === 'goods' ? buyer.destination : buyer.established,
    distance_sales: { ...distance_sales, this_cents: goods_base },
  })
  const treatments = { goods: decide('goods'), services: decide('services') }
  const applied = lines.map((line, index) => applyTreatment(treatments[line.supply], line.supply, {
    domestic_rate_bp: domestic[index]!,
    ...(treatments[line.supply] === 'oss' && { destination_rate_bp: rateFor(buyer.destination.country, line.vat_class, day, buyer.destination.postal_code) }),
  }))
  const toTotal = lines.map((line, index) => lineToTotal(line, domestic[index]!, applied[index]!.rate_bp, applied[index]!.category))
  const totals = computeTotals(toTotal)
  return {
    lines: lines.map((line, index) => ({
      line, applied: applied[index]!, total: totals.lines[index]!, domestic_rate_bp: domestic[index]!,
      unit_price_incl_vat_cents: computeTotals([{ ...toTotal[index]!, quantity: 1 }]).total_incl_vat_cents,
    })),
    totals,
    treatment: goods.includes(true) || lines.length === 0 ? treatments.goods : treatments.services,
    distance_base_cents: isDistanceSale(buyer, treatments.goods) ? goods_base : 0n,
  }
}

function lineToTotal(line: LineToPrice, domestic_rate_bp: number, rate_bp: number, category: LineToTotal['category']): LineToTotal {
  return {
    quantity: line.quantity, unit_price_cents: line.price_cents, price_includes_vat: line.price_includes_vat, domestic_rate_bp,
    category: category === 'S' && rate_bp === 0 ? 'Z' : category, rate_bp,
  }
}

/** Goods sent to somebody who is charged VAT in another member state, here or there. */
const isDistanceSale = (buyer: Buyer, treatment: VatTreatment): boolean =>
  treatment === 'oss' || (treatment === 'domestic' && buyer.destination.country !== 'BE' && !buyer.vat_number_valid)
