import { sql, type RawBuilder, type SqlBool } from 'kysely'
import type { Language } from '#kernel/language.ts'

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
const NEAR_ENOUGH = 0.45

/** What a person typed, ready to be searched: small letters, no control characters, no endless text. */
export const searchWords = (text: string): string => text.replace(/[\p{Cc}\s]+/gu, ' ').trim().slice(0, MOST_CHARACTERS).toLowerCase()

const yes = sql<SqlBool>`true`

/** Cards whose words fit: the stems of the language, the beginning of a word, or nearly the same letters. */
export function fits({ language, search }: Pick<ProductFilter, 'language' | 'search'>): RawBuilder<SqlBool> {
  const words = searchWords(search ?? '')
  if (words === '') return yes
  return sql<SqlBool>`(card.search @@ websearch_to_tsquery(shop.stemming(${language}), unaccent(${words}))
    or card.words like '%' || replace(replace(replace(unaccent(${words}), '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'
    or (unaccent(${words}) <% card.words and word_similarity(unaccent(${words}), card.words) >= ${NEAR_ENOUGH}))`
}

/** How well a card fits; the higher the better. */
export function fitness({ language, search }: Pick<ProductFilter, 'language' | 'search'>): RawBuilder<number> {
  const words = searchWords(search ?? '')
  if (words === '') return sql<number>`0::real`
  return sql<number>`ts_rank(card.search, websearch_to_tsquery(shop.stemming(${language}), unaccent(${words}))) + word_similarity(unaccent(${words}), card.words)`
}

export const inCategories = ({ language, categories }: Pick<ProductFilter, 'language' | 'categories'>): RawBuilder<SqlBool> => categories.length === 0 ? yes
  : sql<SqlBool>`card.category_ids && array(select category_id from shop.category_texts where language = ${language} and slug = any(${categories}))`

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
