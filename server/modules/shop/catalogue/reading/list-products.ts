import { sql, type RawBuilder } from 'kysely'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Reading } from '#platform/database/database.ts'
import { presentCard, type CardRow } from './present-card.ts'
import { atPrice, fitness, fits, inCategories, inStock, ofBrands, orderable, searchWords, type ProductFilter } from './product-filter.ts'

export type Ordering = 'name' | '-name' | 'price' | '-price' | '-created_at' | 'relevance'

const orders: Readonly<Record<Exclude<Ordering, 'relevance'>, RawBuilder<unknown>>> = {
  name: sql`card.name collate "und-x-icu", card.product_id`,
  '-name': sql`card.name collate "und-x-icu" desc, card.product_id`,
  price: sql`card.price_incl_vat_cents, card.product_id`,
  '-price': sql`card.price_incl_vat_cents desc, card.product_id`,
  '-created_at': sql`card.created_at desc, card.product_id`,
}

/** A page of published products that fit the filter; the best fit first when something is searched, else the newest. */
export async function listProducts(reading: Reading, filter: ProductFilter & PageRequest & { ordering?: Ordering | undefined }) {
  const condition = sql`card.language = ${filter.language} and ${fits(filter)} and ${inCategories(filter)} and ${ofBrands(filter)} and ${atPrice(filter)} and ${inStock(filter)}`
  const searched = searchWords(filter.search ?? '') !== ''
  const ordering = filter.ordering ?? (searched ? 'relevance' : '-created_at')
  const order = ordering === 'relevance' ? sql`${fitness(filter)} desc, card.name, card.product_id` : orders[ordering]
  const { rows } = await sql<CardRow & { count: number }>`
    with page as (
      select card.* from shop.product_cards card where ${condition} order by ${order} limit ${filter.page_size} offset ${offsetOf(filter)}
    )
    select card.*, rating.counts as rating_counts, ${orderable} as available, (select count(*)::int from shop.product_cards card where ${condition}) as count
    from page card left join shop.product_ratings rating on rating.product_id = card.product_id order by ${order}`.execute(reading)
  const count = rows[0]?.count ?? (filter.page === 1 ? 0 : await countOnly(reading, condition))
  return { count, results: rows.map(presentCard) }
}

/** A page beyond the last has no row to tell how many there are. */
async function countOnly(reading: Reading, condition: RawBuilder<unknown>): Promise<number> {
  const { rows } = await sql<{ count: number }>`select count(*)::int as count from shop.product_cards card where ${condition}`.execute(reading)
  return rows[0]!.count
}
