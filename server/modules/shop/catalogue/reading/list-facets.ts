import { sql } from 'kysely'
import type { Reading } from '#platform/database/database.ts'
import { atPrice, fits, inCategories, inStock, ofBrands, type ProductFilter } from './product-filter.ts'

export type FacetValue = { value: string, label: string, count: number }
export type Facet = { name: 'category' | 'brand' | 'price', values: FacetValue[] }

const MOST_VALUES = 50

/** Facets with their counts: those of one facet are counted as if nothing of that facet were chosen, so that another value can be added. */
export async function listFacets(reading: Reading, filter: ProductFilter): Promise<Facet[]> {
  const { rows } = await sql<{ name: Facet['name'], value: string, label: string, count: number }>`
    with found as materialized (
      select card.category_ids, card.brand, card.price_incl_vat_cents,
             ${inCategories(filter)} as in_category, ${ofBrands(filter)} as of_brand, ${atPrice(filter)} as at_price
      from shop.product_cards card where card.language = ${filter.language} and ${fits(filter)} and ${inStock(filter)}
    ), categories as (
      select text.slug as value, text.name as label, count(*)::int as count
      from found cross join lateral unnest(category_ids) as chosen(id) join shop.category_texts text on text.category_id = chosen.id and text.language = ${filter.language}
      where of_brand and at_price group by text.slug, text.name order by count desc, label limit ${MOST_VALUES}
    ), brands as (
      select brand as value, brand as label, count(*)::int as count
      from found where in_category and at_price and brand is not null group by brand order by count desc, brand limit ${MOST_VALUES}
    ), prices as (
      select bounds.value, bounds.value as label, count(*)::int as count
      from found join (values ('0-999', 0, 999), ('1000-2499', 1000, 2499), ('2500-4999', 2500, 4999), ('5000-9999', 5000, 9999), ('10000-', 10000, 9000000000000)) as bounds(value, least, most)
        on price_incl_vat_cents between bounds.least and bounds.most
      where in_category and of_brand group by bounds.value, bounds.least order by bounds.least
    )
    select 'category' as name, * from categories union all select 'brand', * from brands union all select 'price', * from prices`.execute(reading)
  return (['category', 'brand', 'price'] as const).map((name) => ({ name, values: rows.filter((row) => row.name === name).map(({ value, label, count }) => ({ value, label, count })) }))
}
