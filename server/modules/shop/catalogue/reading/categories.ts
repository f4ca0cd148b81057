import { sql } from 'kysely'
import type { Language, Translated } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { PictureRow } from './present-card.ts'
import { cardsOf } from './product-filter.ts'

export type CategoryRow = {
  id: string, parent_id: string | null, slug: string, slugs: Translated, name: string, description: string, position: number, image: PictureRow | null, product_count: number
}

const MOST_CATEGORIES = 500

/** The category tree, parents before children, each with how many published products lie in it and below. */
export async function listCategories(reading: Reading, language: Language): Promise<CategoryRow[]> {
  const { rows } = await sql<CategoryRow>`
    select category.id, category.parent_id, text.slug, text.name, text.description, category.position,
      category.image || jsonb_build_object('alt', coalesce(category.image -> 'alt' ->> ${language}, '')) as image,
      (select jsonb_object_agg(language, slug) from shop.category_texts where category_id = category.id) as slugs,
      (select count(*)::int from shop.product_cards card where ${cardsOf(language)} and card.category_ids @> array[category.id]) as product_count
    from shop.categories category join shop.category_texts text on text.category_id = category.id and text.language = ${language}
    order by category.parent_id nulls first, category.position, text.name limit ${MOST_CATEGORIES}`.execute(reading)
  return rows
}
