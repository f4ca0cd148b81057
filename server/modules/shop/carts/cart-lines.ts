import { sql } from 'kysely'
import type { Language, Translated } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { VatClass } from '#kernel/vat/rates.ts'
import type { Supply } from '#kernel/vat/treatment.ts'
import type { Reading } from '#platform/database/database.ts'

export type LineProblem = 'out_of_stock' | 'not_enough_stock' | 'price_changed' | 'unavailable' | 'hold_expired'

/** A line of a cart with what the catalogue and the shelf say of it now. */
export type CartLineRow = {
  id: string
  variant_id: string
  quantity: number
  seen_price_cents: Cents
  price_cents: Cents
  price_includes_vat: boolean
  vat_class: VatClass
  supply: Supply
  withdrawal_exempt: boolean
  sku: string
  slug: string
  name: string
  options: { name: Translated, value: Translated }[]
  image: string | null
  for_sale: boolean
  /** Units that can be ordered; null when stock is not counted. */
  orderable: number | null
  /** What the line stands for: a held appointment. */
  booking_id: string | null
}

/** The lines of a cart, oldest first, in the words of a language. */
export async function cartLines(reading: Reading, cart_id: string, language: Language): Promise<CartLineRow[]> {
  const { rows } = await sql<CartLineRow>`
    select line.id, line.variant_id, line.quantity, line.seen_price_cents, line.booking_id, variant.price_cents, product.price_includes_vat, product.vat_class,
           product.supply, product.withdrawal_exempt, variant.sku, text.slug, text.name, variant.options,
           (select key from shop.product_images image where image.product_id = product.id order by position limit 1) as image,
           product.state = 'published' and not variant.archived and variant.booked = (line.booking_id is not null) as for_sale,
           case when variant.stock_counted then coalesce(
             (select greatest(max(available - floor), 0) from shop.stock_levels level where level.variant_id = variant.id), 0) end as orderable
    from shop.cart_lines line
    join shop.variants variant on variant.id = line.variant_id
    join shop.products product on product.id = variant.product_id
    join shop.product_texts text on text.product_id = product.id and text.language = ${language}
    where line.cart_id = ${cart_id}
    order by line.id
    limit 200`.execute(reading)
  return rows
}

/** What stands between a line and an order. */
export function problemOf({ for_sale, orderable, quantity, price_cents, seen_price_cents }: CartLineRow): LineProblem | null {
  if (!for_sale) return 'unavailable'
  if (orderable === 0) return 'out_of_stock'
  if (orderable !== null && orderable < quantity) return 'not_enough_stock'
  return price_cents === seen_price_cents ? null : 'price_changed'
}

/** `Café de la Senne, 250 g`: the name of a variant in the words of a language. */
export function variantName({ name, options }: Pick<CartLineRow, 'name' | 'options'>, language: Language): string {
  return [name, ...options.map(({ value }) => value[language])].join(', ')
}
