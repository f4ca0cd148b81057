import { sql, type RawBuilder } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { DeliveryMethod } from '../delivery/delivery-method.ts'
import type { Promotion } from '../promotions/promotion.ts'

/** What beside its lines decides on the price of a cart: the code that lies in it, and the ways in which it can be delivered. */
export type Terms = { coupon: Promotion | null, delivery_methods: DeliveryMethod[] }

/** The terms of a cart as two columns, so that whoever reads the cart need not ask again. */
export const termsColumns = (promotion_id: RawBuilder<unknown>) => sql`
  (select to_jsonb(promotion) from shop.promotions promotion where promotion.id = ${promotion_id}) as coupon,
  coalesce((select jsonb_agg(to_jsonb(method) order by method.position, method.id) from shop.delivery_methods method where not method.archived), '[]') as delivery_methods`

/** Terms as JSON brings them: its numbers become cents. */
export type ReadTerms = { coupon: WithNumbers<Promotion> | null, delivery_methods: WithNumbers<DeliveryMethod>[] }
type WithNumbers<T> = { [K in keyof T]: K extends `${string}_cents` ? number | (null extends T[K] ? null : never) : T[K] }

export function termsOf({ coupon, delivery_methods }: ReadTerms): Terms {
  return {
    coupon: coupon && { ...coupon, amount_cents: centsOrNull(coupon.amount_cents), minimum_cents: BigInt(coupon.minimum_cents) },
    delivery_methods: delivery_methods.map((method) => ({ ...method, price_cents: BigInt(method.price_cents), free_from_cents: centsOrNull(method.free_from_cents) })),
  }
}

const centsOrNull = (amount: number | null): Cents | null => amount === null ? null : BigInt(amount)
