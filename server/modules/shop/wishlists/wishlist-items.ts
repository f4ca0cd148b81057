import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import { portion, type Cents } from '#kernel/money.ts'
import { rateFor, type VatClass } from '#kernel/vat.ts'
import type { Platform } from '#platform/platform.ts'
import { MOST_ITEMS } from './wishlist.ts'

type ItemRow = {
  id: string, variant_id: string, slug: string, name: string, image: string | null, available: boolean, for_sale: boolean, booked: boolean, added_at: Temporal.Instant
  price_cents: Cents, price_includes_vat: boolean, vat_class: VatClass
}

/** What is on a list, the newest first, at today's prices for a Belgian person. */
export async function itemsOf({ reading, clock }: Pick<Platform, 'reading' | 'clock'>, wishlist_id: string, language: Language) {
  const { rows } = await sql<ItemRow>`
    select item.id, item.variant_id, text.slug, text.name || coalesce((select string_agg(', ' || (option -> 'value' ->> ${language}), '') from jsonb_array_elements(variant.options) option), '') as name,
      (select key from shop.product_images image where image.product_id = product.id order by position limit 1) as image, item.added_at, variant.booked,
      variant.price_cents, product.price_includes_vat, product.vat_class, product.state = 'published' and not variant.archived as for_sale,
      not variant.stock_counted or exists (select from shop.stock_levels level where level.variant_id = variant.id and level.available > level.floor) as available
    from shop.wishlist_items item join shop.variants variant on variant.id = item.variant_id join shop.products product on product.id = variant.product_id
    join shop.product_texts text on text.product_id = product.id and text.language = ${language}
    where item.wishlist_id = ${wishlist_id} order by item.added_at desc, item.id limit ${MOST_ITEMS}`.execute(reading)
  const today = dayOf(clock())
  return rows.map(({ price_cents, price_includes_vat, vat_class, ...row }) =>
    ({ ...row, price_incl_vat_cents: price_includes_vat ? price_cents : price_cents + portion(price_cents, rateFor('BE', vat_class, today), 10_000) }))
}
