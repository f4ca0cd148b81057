import type { Company } from '#modules/accounting'
import { applyTreatment, type AppliedTreatment } from '#kernel/vat/applied-treatment.ts'
import type { Day } from '#kernel/day.ts'
import { portion, sum, type Cents } from '#kernel/money.ts'
import { rateFor, type VatClass } from '#kernel/vat/rates.ts'
import { computeTotals, type LineTotal, type LineToTotal, type Totals } from '#kernel/vat/totals.ts'
import { decideTreatment, type Supply, type VatTreatment } from '#kernel/vat/treatment.ts'
import { deliveryPrice, type DeliveryMethod } from '../delivery/delivery-method.ts'
import { mainGoods } from '../delivery/main-goods.ts'
import { obstacleOf, type CouponObstacle, type Promotion } from '../promotions/promotion.ts'
import { spreadDiscount } from '../promotions/spread-discount.ts'
import type { Buyer } from './buyer.ts'

/** What the catalogue says of a line. */
export type LineToPrice = {
  quantity: number
  price_cents: Cents
  price_includes_vat: boolean
  vat_class: VatClass
  supply: Supply
}

export type PricedAmount = { applied: AppliedTreatment, total: LineTotal, domestic_rate_bp: number, unit_price_incl_vat_cents: Cents }

/** `discount_incl_vat_cents`: what a code took off; the line's total is without it. */
export type PricedLine<L> = PricedAmount & { line: L, discount_incl_vat_cents: Cents }

export type Priced<L> = {
  lines: PricedLine<L>[]
  /** Null when nothing is delivered, or when it costs nothing. */
  delivery: PricedAmount & { typed_cents: Cents } | null
  totals: Totals
  subtotal_incl_vat_cents: Cents
  discount_incl_vat_cents: Cents
  /** What the articles come to in Belgium, incl. VAT, before and after what a code takes off: minimums are compared with them. */
  articles_cents: Cents
  reduced_cents: Cents
  coupon_obstacle: CouponObstacle | undefined
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
  coupon?: Promotion | null
  /** How the goods travel; services never do. */
  delivery?: Pick<DeliveryMethod, 'price_cents' | 'free_from_cents'> | null | undefined
}

/** Prices lines for a buyer: the treatment is decided once per kind of supply, the amounts are computed once for all. */
export function priceLines<L extends LineToPrice>(lines: readonly L[], { buyer, seller, day, distance_sales, coupon, delivery }: PricingFacts): Priced<L> {
  const domestic = lines.map((line) => rateFor('BE', line.vat_class, day))
  const typed = lines.map((line, index) => lineToTotal(line, domestic[index]!, domestic[index]!, 'S'))
  const whole = computeTotals(typed)
  const coupon_obstacle = coupon ? obstacleOf(coupon, { day, articles_cents: whole.total_incl_vat_cents }) : undefined
  const off = coupon && !coupon_obstacle && lines.length > 0 ? spreadDiscount(coupon, discountable(typed, whole)) : undefined
  const reduced = (totals: LineToTotal[]) => off ? totals.map((line, index) => ({ ...line, discount_cents: off[index]! })) : totals
  const belgian = off ? computeTotals(reduced(typed)) : whole

  const goods = lines.flatMap(({ supply, vat_class }, index) => supply === 'goods' ? [{ domestic_rate_bp: domestic[index]!, vat_class, net_cents: belgian.lines[index]!.net_cents }] : [])
  const main = mainGoods(goods)
  const carriage_cents = delivery && main ? deliveryPrice(delivery, belgian.total_incl_vat_cents) : 0n
  const goods_base = sum(goods.map(({ net_cents }) => net_cents)) + (main ? carriage_cents - portion(carriage_cents, main.domestic_rate_bp, 10_000 + main.domestic_rate_bp) : 0n)
  const decide = (supply: Supply) => decideTreatment({
    seller: { country: 'BE', regime: seller.vat_regime === 'franchise' ? 'franchise' : 'normal', oss: seller.oss_registered },
    buyer, supply, destination: supply === 'goods' ? buyer.destination : buyer.established,
    distance_sales: { ...distance_sales, this_cents: goods_base },
  })
  const treatments = { goods: decide('goods'), services: decide('services') }
  const apply = (supply: Supply, vat_class: VatClass, domestic_rate_bp: number) => applyTreatment(treatments[supply], supply, {
    domestic_rate_bp,
    ...(treatments[supply] === 'oss' && { destination_rate_bp: rateFor(buyer.destination.country, vat_class, day, buyer.destination.postal_code) }),
  })
  const applied = lines.map((line, index) => apply(line.supply, line.vat_class, domestic[index]!))
  const toTotal = lines.map((line, index) => lineToTotal(line, domestic[index]!, applied[index]!.rate_bp, applied[index]!.category))
  const carriage = main && carriage_cents > 0n ? { ...main, applied: apply('goods', main.vat_class, main.domestic_rate_bp) } : undefined
  const carried = carriage && lineToTotal({ quantity: 1, price_cents: carriage_cents, price_includes_vat: true }, carriage.domestic_rate_bp, carriage.applied.rate_bp, carriage.applied.category)
  const totals = computeTotals([...reduced(toTotal), ...(carried ? [carried] : [])])
  const before = off ? computeTotals(toTotal).lines : totals.lines
  const articles = totals.lines.slice(0, lines.length)
  const subtotal = sum(before.slice(0, lines.length).map(({ gross_cents }) => gross_cents))
  return {
    lines: lines.map((line, index) => ({
      line, applied: applied[index]!, total: articles[index]!, domestic_rate_bp: domestic[index]!,
      unit_price_incl_vat_cents: priceOfOne(toTotal[index]!), discount_incl_vat_cents: before[index]!.gross_cents - articles[index]!.gross_cents,
    })),
    delivery: carriage && carried ? {
      applied: carriage.applied, total: totals.lines.at(-1)!, domestic_rate_bp: carriage.domestic_rate_bp, unit_price_incl_vat_cents: totals.lines.at(-1)!.gross_cents, typed_cents: carriage_cents,
    } : null,
    totals,
    subtotal_incl_vat_cents: subtotal,
    discount_incl_vat_cents: subtotal - sum(articles.map(({ gross_cents }) => gross_cents)),
    articles_cents: whole.total_incl_vat_cents,
    reduced_cents: belgian.total_incl_vat_cents,
    coupon_obstacle,
    treatment: goods.length > 0 || lines.length === 0 ? treatments.goods : treatments.services,
    distance_base_cents: isDistanceSale(buyer, treatments.goods) ? goods_base : 0n,
  }
}

const priceOfOne = (line: LineToTotal) => computeTotals([{ ...line, quantity: 1 }]).total_incl_vat_cents

const discountable = (typed: readonly LineToTotal[], { lines }: Totals) => typed.map(({ unit_price_cents, quantity, price_includes_vat, domestic_rate_bp }, index) =>
  ({ typed_cents: unit_price_cents * BigInt(quantity), gross_cents: lines[index]!.gross_cents, price_includes_vat, domestic_rate_bp }))

function lineToTotal(line: Pick<LineToPrice, 'quantity' | 'price_cents' | 'price_includes_vat'>, domestic_rate_bp: number, rate_bp: number, category: LineToTotal['category']): LineToTotal {
  return {
    quantity: line.quantity, unit_price_cents: line.price_cents, price_includes_vat: line.price_includes_vat, domestic_rate_bp,
    category: category === 'S' && rate_bp === 0 ? 'Z' : category, rate_bp,
  }
}

/** Goods sent to somebody who is charged VAT in another member state, here or there. */
const isDistanceSale = (buyer: Buyer, treatment: VatTreatment): boolean =>
  treatment === 'oss' || (treatment === 'domestic' && buyer.destination.country !== 'BE' && !buyer.vat_number_valid)
