import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Language, Translated } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import { computeTotals } from '#kernel/vat.ts'
import type { Reading } from '#platform/database/database.ts'
import { presentRatings } from '../ratings.ts'
import { presentCard, shownOfCard, type CardRow, type PictureRow } from './present-card.ts'
import { cardsOf, orderable } from './product-filter.ts'

type VariantRow = { id: string, sku: string, ean: string | null, options: { name: Translated, value: Translated }[], price_cents: number, unit_quantity: number | null, weight_grams: number | null, available: number | null }
type ProductRow = CardRow & { description: string, supply: 'goods' | 'services', price_includes_vat: boolean, slugs: Translated, images: PictureRow[], variants: VariantRow[] }

/** A published product by its id or by its slug in any language; undefined when there is none. */
export async function readProduct(reading: Reading, id_or_slug: string, language: Language) {
  const which = isId(id_or_slug) ? sql`${id_or_slug}::uuid`
    : sql`(select product_id from shop.product_cards where slug = ${id_or_slug} order by language = ${language} desc limit 1)`
  const { rows } = await sql<ProductRow>`
    select ${shownOfCard}, rating.counts as rating_counts, ${orderable} as available, text.description, product.supply, product.price_includes_vat,
      (select jsonb_object_agg(language, slug) from shop.product_texts where product_id = card.product_id) as slugs,
      coalesce((select jsonb_agg(jsonb_build_object('id', image.id, 'key', image.key, 'width', image.width, 'height', image.height, 'widths', image.widths,
          'placeholder', image.placeholder, 'alt', coalesce(image.alt ->> card.language, '')) order by image.position)
        from shop.product_images image where image.product_id = card.product_id), '[]') as images,
      (select jsonb_agg(to_jsonb(variant) || jsonb_build_object('available', case when variant.stock_counted then coalesce(
          (select greatest(max(level.available - level.floor), 0) from shop.stock_levels level where level.variant_id = variant.id), 0) end) order by variant.position, variant.price_cents)
        from shop.variants variant where variant.product_id = card.product_id and not variant.archived) as variants
    from shop.product_cards card
    join shop.products product on product.id = card.product_id
    join shop.product_texts text on text.product_id = card.product_id and text.language = card.language
    left join shop.product_ratings rating on rating.product_id = card.product_id
    where card.product_id = ${which} and ${cardsOf(language)}`.execute(reading)
  return rows[0] && presentProduct(rows[0], language)
}

function presentProduct(row: ProductRow, language: Language) {
  return {
    ...presentCard(row), reviews: presentRatings(row.rating_counts), slugs: row.slugs, description: row.description, supply: row.supply, images: row.images,
    variants: row.variants.map((variant) => presentVariant(row, variant, language)),
  }
}

function presentVariant({ price_includes_vat, vat_rate_bp, unit }: ProductRow, variant: VariantRow, language: Language) {
  const { total_incl_vat_cents, total_excl_vat_cents } = computeTotals([{
    quantity: 1, unit_price_cents: BigInt(variant.price_cents), price_includes_vat, domestic_rate_bp: vat_rate_bp, rate_bp: vat_rate_bp, category: vat_rate_bp === 0 ? 'Z' : 'S',
  }])
  return {
    id: variant.id, sku: variant.sku, ean: variant.ean, available: variant.available, weight_grams: variant.weight_grams,
    options: variant.options.map(({ name, value }) => ({ name: name[language], value: value[language] })),
    price_incl_vat_cents: total_incl_vat_cents, price_excl_vat_cents: total_excl_vat_cents,
    unit_price: unit !== null && variant.unit_quantity !== null ? { cents: perUnit(total_incl_vat_cents, variant.unit_quantity), unit } : null,
  }
}

/** The price of a whole kilogram or litre; the quantity is in thousandths. */
const perUnit = (price: Cents, unit_quantity: number): Cents => (price * 1000n + BigInt(unit_quantity) / 2n) / BigInt(unit_quantity)
