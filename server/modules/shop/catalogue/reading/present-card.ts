import { sql, type Selectable } from 'kysely'
import type { ShopProductCards } from '#platform/database/generated/tables.ts'
import { presentRatings } from '../ratings.ts'

export type PictureRow = { id: string, key: string, width: number, height: number, widths: number[], placeholder: string, alt: string }
const columns = [
  'product_id', 'slug', 'name', 'summary', 'category_id', 'category_slug', 'category_name', 'brand', 'image', 'price_incl_vat_cents', 'price_excl_vat_cents', 'vat_rate_bp',
  'unit', 'unit_price_cents', 'default_variant_id', 'variant_count', 'booked', 'interval_unit', 'interval_count',
] as const satisfies (keyof ShopProductCards)[]
export type CardRow = Pick<Selectable<ShopProductCards>, typeof columns[number]> & { available: boolean, rating_counts: number[] | null }

/** What is shown of a card; what it is only found by stays in the database. */
export const shownOfCard = sql.join(columns.map((column) => sql.ref(`card.${column}`)))

/** A card as it travels. */
export function presentCard(card: CardRow) {
  const rated = presentRatings(card.rating_counts)
  return {
    id: card.product_id, slug: card.slug, name: card.name, summary: card.summary,
    category: card.category_id === null ? null : { id: card.category_id, slug: card.category_slug!, name: card.category_name! },
    brand: card.brand,
    image: card.image as PictureRow | null,
    price_incl_vat_cents: card.price_incl_vat_cents, price_excl_vat_cents: card.price_excl_vat_cents, vat_rate: card.vat_rate_bp / 100, currency: 'EUR',
    prior_price_incl_vat_cents: null,
    unit_price: card.unit !== null && card.unit_price_cents !== null ? { cents: card.unit_price_cents, unit: card.unit } : null,
    available: card.available,
    rating_average: rated.average, rating_count: rated.count,
    default_variant_id: card.default_variant_id, variant_count: card.variant_count, booked: card.booked,
    interval_unit: card.interval_unit as 'week' | 'month' | 'year' | null, interval_count: card.interval_count,
  }
}
