import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { beginsWith, cardsOf, closenessOf, fitness, fits, plannedAnew, searchWords } from './product-filter.ts'

export type Suggestion = { slug: string, name: string, kind: 'product' | 'category', image: string | null }

const MOST_PRODUCTS = 6
const MOST_CATEGORIES = 2
/** Of more finds than this, those that begin with what was typed. */
const MOST_RANKED = 200

/** What a shopper may mean while typing: categories first, then products. */
export async function suggest(reading: Reading, text: string, language: Language): Promise<Suggestion[]> {
  const words = searchWords(text)
  if (words.length < 2) return []
  const asked = { language, search: words, closeness: await closenessOf(reading, { language, search: words }) }
  const { rows } = await sql<Suggestion>`${plannedAnew}
    (select text.slug, text.name, 'category' as kind, null as image from shop.category_texts text
     where text.language = ${language} and lower(unaccent(text.name)) like replace(replace(unaccent(${words}), '%', ''), '_', '') || '%' order by text.name limit ${MOST_CATEGORIES})
    union all
    (select card.slug, card.name, 'product', card.image ->> 'key'
     from (select product_id from shop.product_cards card where ${cardsOf(language)} and ${fits(asked)} order by ${beginsWith(asked)} desc, product_id limit ${MOST_RANKED}) found
     join shop.product_cards card on card.product_id = found.product_id and ${cardsOf(language)} order by ${fitness(asked)} desc, card.name limit ${MOST_PRODUCTS})`.execute(reading)
  return rows
}
