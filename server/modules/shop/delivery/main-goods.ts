import { sum, type Cents } from '#kernel/money.ts'
import type { VatClass } from '#kernel/vat/rates.ts'

export type GoodsOfRate = { domestic_rate_bp: number, vat_class: VatClass, net_cents: Cents }

/**
 * Delivery is an accessory and follows the goods; of several rates it takes that of the main goods, those with the highest
 * net together (rules.md §4.8: one method, and always the same). Of equal ones the higher rate, which never charges too little.
 */
export function mainGoods(goods: readonly GoodsOfRate[]): GoodsOfRate | undefined {
  const byRate = [...Map.groupBy(goods, ({ domestic_rate_bp }) => domestic_rate_bp).values()]
    .map((alike) => ({ ...alike.toSorted(dearestFirst)[0]!, whole: sum(alike.map(({ net_cents }) => net_cents)) }))
  return byRate.toSorted((a, b) => compare(b.whole, a.whole) || b.domestic_rate_bp - a.domestic_rate_bp)[0]
}

const compare = (a: bigint, b: bigint) => a < b ? -1 : a > b ? 1 : 0
const dearestFirst = (a: GoodsOfRate, b: GoodsOfRate) => compare(b.net_cents, a.net_cents)
