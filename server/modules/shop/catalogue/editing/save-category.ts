import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import { languages, type Language } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { CATALOGUE } from '../catalogue-cache.ts'
import { refreshCards } from '../refresh-cards.ts'
import { slugOf } from './slug.ts'

export const unknownCategory = new Refusal('shop/unknown-category', 404, {
  fr: 'Cette catégorie n’existe pas.', nl: 'Deze categorie bestaat niet.', de: 'Diese Kategorie gibt es nicht.', en: 'This category does not exist.',
})
export const noSuchCategory = new Refusal('shop/no-such-category', 422, {
  fr: 'Cette catégorie n’existe pas : choisissez-en une autre.', nl: 'Deze categorie bestaat niet: kies een andere.', de: 'Diese Kategorie gibt es nicht: wählen Sie eine andere.', en: 'This category does not exist: choose another.',
})
export const categoryInItself = new Refusal('shop/category-in-itself', 422, {
  fr: 'Une catégorie ne peut pas être rangée dans elle-même ni dans une de ses sous-catégories.', nl: 'Een categorie kan niet in zichzelf of in een van haar subcategorieën liggen.',
  de: 'Eine Kategorie kann nicht in sich selbst oder in einer ihrer Unterkategorien liegen.', en: 'A category cannot lie in itself or in one of its sub-categories.',
}).at('/parent_id')

export type CategoryToSave = {
  id?: string | undefined
  parent_id?: string | null | undefined
  position?: number | undefined
  texts: Record<Language, { slug?: string | undefined, name: string, description?: string | undefined }>
}

/** Creates or changes a category; the cards of the products in and below it follow. */
export async function saveCategory(work: Work, { id, parent_id = null, position = 0, texts }: CategoryToSave): Promise<{ id: string }> {
  const { tx } = work
  const category_id = id ?? newId()
  work.forget(CATALOGUE)
  if (id === undefined) await tx.insertInto('shop.categories').values({ id: category_id, parent_id, position }).execute()
  else {
    if (parent_id !== null && await liesIn(work, parent_id, id)) throw categoryInItself
    const changed = await tx.updateTable('shop.categories').set({ parent_id, position }).where('id', '=', id).returning('id').executeTakeFirst()
    if (!changed) throw unknownCategory
  }
  await tx.insertInto('shop.category_texts')
    .values(languages.map((language) => ({ category_id, language, slug: texts[language].slug ?? slugOf(texts[language].name), name: texts[language].name, description: texts[language].description ?? '' })))
    .onConflict((conflict) => conflict.columns(['category_id', 'language']).doUpdateSet((is) => ({ slug: is.ref('excluded.slug'), name: is.ref('excluded.name'), description: is.ref('excluded.description') }))).execute()
  if (id !== undefined) await refreshCards(work, await productsIn(work, id))
  return { id: category_id }
}

/** Whether a category is another one or lies in it, at any depth. */
async function liesIn({ tx }: Work, category_id: string, above: string): Promise<boolean> {
  const { rows } = await sql`
    with recursive upwards as (
      select id, parent_id from shop.categories where id = ${category_id}
      union select parent.id, parent.parent_id from shop.categories parent join upwards on upwards.parent_id = parent.id
    ) select from upwards where id = ${above}`.execute(tx)
  return rows.length > 0
}

async function productsIn({ tx }: Work, category_id: string): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    with recursive below as (
      select id from shop.categories where id = ${category_id}
      union select child.id from shop.categories child join below on child.parent_id = below.id
    ) select product.id from shop.products product join below on below.id = product.category_id`.execute(tx)
  return rows.map(({ id }) => id)
}
