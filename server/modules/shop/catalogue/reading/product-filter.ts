import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { PLANNED_ANEW } from '#platform/database/dialect.ts'

export type ProductFilter = {
  language: Language
  search?: string | undefined
  /** Slugs. */
  categories: readonly string[]
  brands: readonly string[]
  min_price_cents?: number | undefined
  max_price_cents?: number | undefined
  in_stock: boolean
}

/** More than anybody types; the rest is noise, and noise must not cost time. */
const MOST_CHARACTERS = 120
/** Of what is nearly the same, the nearest. */
const MOST_NEAR = 200

/** What a person typed, ready to be searched: small letters, no control characters, no endless text. */
export const searchWords = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, MOST_CHARACTERS).toLowerCase()

export const plannedAnew = sql.raw(PLANNED_ANEW)
const yes = sql<SqlBool>`true`

/** Written into the text instead of given as a value: a plan that is kept then knows which language's cards it reads, and is kept. */
export const cardsOf = (language: Language): RawBuilder<SqlBool> => sql<SqlBool>`card.language = ${sql.lit(language)}`

/** How a search is answered: by words that are there, or, when there are none, by the products whose words are nearly the same. */
export type Closeness = 'exact' | { near: readonly string[] }
export type Searched = Pick<ProductFilter, 'language' | 'search'> & { closeness: Closeness }
/** A filter and what was found out about it beforehand. */
export type Looked = ProductFilter & { closeness: Closeness, category_ids: readonly string[] }

const pattern = (words: string) => sql<string>`replace(replace(replace(unaccent(${words}), '\\', '\\\\'), '%', '\\%'), '_', '\\_')`

/** Cards whose words fit: the stems of the language or any part of a name or code; else nearly the same letters. */
export function fits({ language, search, closeness }: Searched): RawBuilder<SqlBool> {
  const words = searchWords(search ?? '')
  if (words === '') return yes
  if (closeness !== 'exact') return sql<SqlBool>`card.product_id = any(${closeness.near}::uuid[])`
  return sql<SqlBool>`(card.search @@ websearch_to_tsquery(shop.stemming(${language}), unaccent(${words})) or card.words like '%' || ${pattern(words)} || '%')`
}

/** How well a card fits; the higher the better. */
export function fitness({ language, search }: Searched): RawBuilder<number> {
  const words = searchWords(search ?? '')
  if (words === '') return sql<number>`0::real`
  return sql<number>`ts_rank(card.search, websearch_to_tsquery(shop.stemming(${language}), unaccent(${words}))) + word_similarity(unaccent(${words}), card.words)`
}

/** Whether a card's words begin with what is searched: cheap, for choosing among thousands before they are ranked. */
export const beginsWith = ({ search }: Searched): RawBuilder<boolean> => sql<boolean>`card.words like ${pattern(searchWords(search ?? ''))} || '%'`

/** Typing errors are forgiven only where nothing is found otherwise: nearly the same letters are costly to look for, and poor company for what was meant. */
export async function closenessOf(reading: Reading, asked: Pick<ProductFilter, 'language' | 'search'>): Promise<Closeness> {
  if (searchWords(asked.search ?? '') === '') return 'exact'
  const { rows: [answer] } = await sql<{ found: boolean }>`${plannedAnew}
    select exists (select from shop.product_cards card where ${cardsOf(asked.language)} and ${fits({ ...asked, closeness: 'exact' })}) as found`.execute(reading)
  if (answer!.found) return 'exact'
  const words = searchWords(asked.search ?? '')
  const { rows } = await sql<{ product_id: string }>`${plannedAnew}
    select product_id from shop.product_cards card where ${cardsOf(asked.language)} and unaccent(${words}) <% card.words
    order by word_similarity(unaccent(${words}), card.words) desc, product_id limit ${MOST_NEAR}`.execute(reading)
  return { near: rows.map(({ product_id }) => product_id) }
}

/** The categories of these slugs. Asked for beforehand: only of values it knows can the planner tell whether many or few cards fit. */
export async function categoriesOf(reading: Reading, { language, categories }: Pick<ProductFilter, 'language' | 'categories'>): Promise<readonly string[]> {
  if (categories.length === 0) return []
  const { rows } = await sql<{ category_id: string }>`select category_id from shop.category_texts where language = ${language} and slug = any(${categories})`.execute(reading)
  return rows.map(({ category_id }) => category_id)
}

export const inCategories = ({ categories, category_ids }: Pick<Looked, 'categories' | 'category_ids'>): RawBuilder<SqlBool> => categories.length === 0 ? yes
  : sql<SqlBool>`card.category_ids && ${category_ids}::uuid[]`

export const ofBrands = ({ brands }: Pick<ProductFilter, 'brands'>): RawBuilder<SqlBool> => brands.length === 0 ? yes : sql<SqlBool>`card.brand = any(${brands})`

export function atPrice({ min_price_cents, max_price_cents }: Pick<ProductFilter, 'min_price_cents' | 'max_price_cents'>): RawBuilder<SqlBool> {
  if (min_price_cents === undefined && max_price_cents === undefined) return yes
  return sql<SqlBool>`card.price_incl_vat_cents between ${min_price_cents ?? 0}::bigint and ${max_price_cents ?? 9_000_000_000_000}::bigint`
}

/** Whether at least one variant can be ordered now: asked of the shelf itself, which changes with every order. */
export const orderable = sql<boolean>`exists (
  select from shop.variants variant left join shop.stock_levels level on level.variant_id = variant.id
  where variant.product_id = card.product_id and not variant.archived and (not variant.stock_counted or level.available > level.floor))`

export const inStock = ({ in_stock }: Pick<ProductFilter, 'in_stock'>): RawBuilder<SqlBool> => in_stock ? sql<SqlBool>`${orderable}` : yes
