import { sql, type RawBuilder, type SqlBool } from 'kysely'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { presentCard, shownOfCard, type CardRow } from './present-card.ts'
import { atPrice, beginsWith, cardsOf, fitness, fits, inCategories, inStock, ofBrands, orderable, plannedAnew, searchWords, type Looked } from './product-filter.ts'

export type Ordering = 'name' | '-name' | 'price' | '-price' | '-created_at' | 'relevance'

const orders: Readonly<Record<Exclude<Ordering, 'relevance'>, RawBuilder<unknown>>> = {
  name: sql`card.name collate "und-x-icu", card.product_id`,
  '-name': sql`card.name collate "und-x-icu" desc, card.product_id`,
  price: sql`card.price_incl_vat_cents, card.product_id`,
  '-price': sql`card.price_incl_vat_cents desc, card.product_id`,
  '-created_at': sql`card.created_at desc, card.product_id`,
}
/** Of more finds than this only so many are ranked, those first that begin with what was searched: nobody reads the others, but all would cost. */
const MOST_RANKED = 500

const conditionOf = (filter: Looked): RawBuilder<SqlBool> =>
  sql<SqlBool>`${cardsOf(filter.language)} and ${fits(filter)} and ${inCategories(filter)} and ${ofBrands(filter)} and ${atPrice(filter)} and ${inStock(filter)}`

/** The page of published products that fit the filter, by their ids; the best fit first when something is searched, else the newest. */
export async function chooseProducts(reading: Reading, filter: Looked & PageRequest & { ordering?: Ordering | undefined }): Promise<readonly string[]> {
  const ordering = filter.ordering ?? (searchWords(filter.search ?? '') === '' ? '-created_at' : 'relevance')
  const order = ordering === 'relevance' ? sql`${fitness(filter)} desc, card.name, card.product_id` : orders[ordering]
  const offset = offsetOf(filter)
  const cards = ordering !== 'relevance' ? sql`shop.product_cards card where ${conditionOf(filter)}` : sql`
    (select product_id from shop.product_cards card where ${conditionOf(filter)} order by ${beginsWith(filter)} desc, product_id limit ${Math.max(MOST_RANKED, offset + filter.page_size)}) found
      join shop.product_cards card on card.product_id = found.product_id and ${cardsOf(filter.language)}`
  const { rows } = await sql<{ product_id: string }>`${plannedAnew} select card.product_id from ${cards} order by ${order} limit ${filter.page_size} offset ${offset}`.execute(reading)
  return rows.map(({ product_id }) => product_id)
}

/** The cards of these products, in this order, with what is in stock and how they are rated now; those no longer published are left out. */
export async function listProducts(reading: Reading, language: Language, ids: readonly string[]) {
  const { rows } = await sql<CardRow>`
    select ${shownOfCard}, rating.counts as rating_counts, ${orderable} as available
    from unnest(${ids}::uuid[]) with ordinality as chosen(product_id, position)
      join shop.product_cards card on card.product_id = chosen.product_id and ${cardsOf(language)}
      left join shop.product_ratings rating on rating.product_id = card.product_id
    order by chosen.position`.execute(reading)
  return rows.map(presentCard)
}

/** How many products fit the filter. */
export async function countProducts(reading: Reading, filter: Looked): Promise<number> {
  const { rows } = await sql<{ count: number }>`${plannedAnew} select count(*)::int as count from shop.product_cards card where ${conditionOf(filter)}`.execute(reading)
  return rows[0]!.count
}
