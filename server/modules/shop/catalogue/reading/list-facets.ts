import { sql } from 'kysely'
import type { Reading } from '#platform/database/database.ts'
import { atPrice, cardsOf, fits, inCategories, inStock, ofBrands, plannedAnew, type Looked } from './product-filter.ts'

export type FacetValue = { value: string, label: string, count: number }
export type Facet = { name: 'category' | 'brand' | 'price', values: FacetValue[] }

const MOST_VALUES = 50
/** Cents from which the next range of prices begins; the values of the facet are named after them. */
const BOUNDS = [1000, 2500, 5000, 10_000]
const RANGES = ['0-999', '1000-2499', '2500-4999', '5000-9999', '10000-']

/**
 * Facets with their counts: those of one facet are counted as if nothing of that facet were chosen, so that another value can be added.
 * Cards are first counted by what the facets ask — a hundred thousand become a few thousand rows — and these are added up three times.
 */
export async function listFacets(reading: Reading, filter: Looked): Promise<Facet[]> {
  const { rows } = await sql<{ name: Facet['name'], value: string, label: string, count: number }>`${plannedAnew}
    with counted as materialized (
      select card.category_ids, card.brand, width_bucket(card.price_incl_vat_cents, ${BOUNDS}::bigint[]) as range, ${atPrice(filter)} as at_price, count(*)::int as number
      from shop.product_cards card where ${cardsOf(filter.language)} and ${fits(filter)} and ${inStock(filter)} group by 1, 2, 3, 4
    ), found as materialized (
      select card.*, ${inCategories(filter)} as in_category, ${ofBrands(filter)} as of_brand from counted card
    ), by_category as (
      select chosen.id, sum(number)::int as count from found cross join lateral unnest(category_ids) as chosen(id) where of_brand and at_price group by 1
    ), categories as (
      select text.slug as value, text.name as label, count from by_category join shop.category_texts text on text.category_id = by_category.id and text.language = ${filter.language}
      order by count desc, label limit ${MOST_VALUES}
    ), brands as (
      select brand as value, brand as label, sum(number)::int as count from found where in_category and at_price and brand is not null group by brand order by count desc, brand limit ${MOST_VALUES}
    ), prices as (
      select (${RANGES}::text[])[range + 1] as value, (${RANGES}::text[])[range + 1] as label, sum(number)::int as count from found where in_category and of_brand group by range order by range
    )
    select 'category' as name, * from categories union all select 'brand', * from brands union all select 'price', * from prices`.execute(reading)
  return (['category', 'brand', 'price'] as const).map((name) => ({ name, values: rows.filter((row) => row.name === name).map(({ value, label, count }) => ({ value, label, count })) }))
}
