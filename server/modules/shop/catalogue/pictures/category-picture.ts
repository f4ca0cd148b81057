import type { Translated } from '#kernel/language.ts'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { CATALOGUE } from '../catalogue-cache.ts'
import type { KeptPicture } from './keep-picture.ts'

/** Gives a category its picture. */
export async function setCategoryPicture({ tx, forget }: Work, { category_id, picture, alt }: { category_id: string, picture: KeptPicture, alt: Translated }): Promise<void> {
  forget(CATALOGUE)
  await tx.updateTable('shop.categories').set({ image: JSON.stringify({ id: newId(), ...picture, alt }) }).where('id', '=', category_id).execute()
}
