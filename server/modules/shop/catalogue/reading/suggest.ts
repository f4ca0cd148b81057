import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { fitness, fits, searchWords } from './product-filter.ts'

export type Suggestion = { slug: string, name: string, kind: 'product' | 'category', image: string | null }

const MOST_PRODUCTS = 6
const MOST_CATEGORIES = 2

/** What a shopper may mean while typing: categories first, then products. */
export async function suggest(reading: Reading, text: string, language: Language): Promise<Suggestion[]> {
  const words = searchWords(text)
  if (words.length < 2) return []
  const asked = { language, search: words }
  const { rows } = await sql<Suggestion>`
    (select text.slug, text.name, 'category' as kind, null as image from shop.category_texts text
     where text.language = ${language} and lower(unaccent(text.name)) like replace(replace(unaccent(${words}), '%', ''), '_', '') || '%' order by text.name limit ${MOST_CATEGORIES})
    union all
    (select card.slug, card.name, 'product', card.image ->> 'key' from shop.product_cards card
     where card.language = ${language} and ${fits(asked)} order by ${fitness(asked)} desc, card.name limit ${MOST_PRODUCTS})`.execute(reading)
  return rows
}
