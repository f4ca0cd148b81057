import { sql, type SqlBool } from 'kysely'
import type { Language, Translated } from '#kernel/language.ts'
import type { VatClass } from '#kernel/vat.ts'
import type { Supply } from '#kernel/vat-treatment.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Cents } from '#kernel/money.ts'
import type { PictureRow } from '../reading/present-card.ts'

type State = 'draft' | 'published' | 'archived'
type Row = {
  id: string, state: State, name: string, sku: string | null, brand: string | null, category: string | null, image: string | null
  price_cents: Cents | null, price_includes_vat: boolean, variant_count: number, available: number | null, updated_at: Temporal.Instant
}
type EditedVariant = {
  id: string, sku: string, ean: string | null, options: { name: Translated, value: Translated }[], price_cents: number, unit_quantity: number | null, weight_grams: number | null
  stock_counted: boolean, on_hand: number, reserved: number, available: number
}
type EditedProduct = {
  id: string, state: State, category_id: string | null, brand: string | null, vat_class: VatClass, supply: Supply, price_includes_vat: boolean, unit: string | null, withdrawal_exempt: boolean
  texts: Record<string, { slug: string, name: string, summary: string, description: string }>, variants: EditedVariant[], images: (PictureRow & { alts: Partial<Translated> })[]
}

/** Products of every state for the people who keep the catalogue, the last changed first. */
export async function listEditedProducts(reading: Reading, { search, state, language, ...page }: PageRequest & { search?: string | undefined, state?: string | undefined, language: Language }) {
  const condition = sql<SqlBool>`${state ? sql`product.state = ${state}` : sql`true`} and ${search === undefined ? sql`true`
    : sql`(text.name ilike ${`%${search}%`} or product.brand ilike ${`%${search}%`} or exists (select from shop.variants variant where variant.product_id = product.id and variant.sku ilike ${`%${search}%`}))`}`
  const from = sql`from shop.products product join shop.product_texts text on text.product_id = product.id and text.language = ${language} where ${condition}`
  const { rows: [counted] } = await sql<{ count: number }>`select count(*)::int as count ${from}`.execute(reading)
  const { rows } = await sql<Row>`
    select product.id, product.state, text.name, product.brand, product.price_includes_vat, product.updated_at, cheapest.sku, cheapest.price_cents,
      (select name from shop.category_texts category where category.category_id = product.category_id and category.language = ${language}) as category,
      (select key from shop.product_images image where image.product_id = product.id order by position limit 1) as image,
      (select count(*)::int from shop.variants variant where variant.product_id = product.id and not variant.archived) as variant_count,
      (select sum(available)::int from shop.stock_levels level join shop.variants variant on variant.id = level.variant_id where variant.product_id = product.id and not variant.archived) as available
    from (select product.*, text.name ${from} order by product.updated_at desc, product.id limit ${page.page_size} offset ${offsetOf(page)}) product
    join shop.product_texts text on text.product_id = product.id and text.language = ${language}
    left join lateral (select sku, price_cents from shop.variants variant where variant.product_id = product.id and not variant.archived order by price_cents limit 1) cheapest on true
    order by product.updated_at desc, product.id`.execute(reading)
  return { count: counted!.count, results: rows }
}

/** A product with everything its editor changes. */
export async function readEditedProduct(reading: Reading, id: string, language: Language) {
  const { rows } = await sql<EditedProduct>`
    select product.id, product.state, product.category_id, product.brand, product.vat_class, product.supply, product.price_includes_vat, product.unit, product.withdrawal_exempt,
      (select jsonb_object_agg(language, jsonb_build_object('slug', slug, 'name', name, 'summary', summary, 'description', description)) from shop.product_texts where product_id = product.id) as texts,
      coalesce((select jsonb_agg(to_jsonb(variant) || jsonb_build_object('on_hand', coalesce(level.on_hand, 0), 'reserved', coalesce(level.reserved, 0), 'available', coalesce(level.available, 0)) order by variant.position)
        from shop.variants variant left join lateral (select sum(on_hand)::int as on_hand, sum(reserved)::int as reserved, sum(available)::int as available from shop.stock_levels where variant_id = variant.id) level on true
        where variant.product_id = product.id and not variant.archived), '[]') as variants,
      coalesce((select jsonb_agg(jsonb_build_object('id', image.id, 'key', image.key, 'width', image.width, 'height', image.height, 'widths', image.widths, 'placeholder', image.placeholder,
        'alt', coalesce(image.alt ->> ${language}, ''), 'alts', image.alt) order by image.position) from shop.product_images image where image.product_id = product.id), '[]') as images
    from shop.products product where product.id = ${id}`.execute(reading)
  return rows[0]
}
