import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Translated } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import { refreshCards } from '../refresh-cards.ts'
import type { KeptPicture } from './keep-picture.ts'
import { unknownPicture } from './picture.ts'

/** Puts a kept picture last among those of a product. */
export async function addPicture(work: Work, { product_id, picture, alt }: { product_id: string, picture: KeptPicture, alt: Partial<Translated> }): Promise<{ id: string }> {
  const id = newId()
  const { key, width, height, widths, placeholder } = picture
  await work.tx.insertInto('shop.product_images').values((is) => ({
    id, product_id, key, width, height, widths, placeholder, alt: JSON.stringify(alt),
    position: is.selectFrom('shop.product_images').select((each) => each.fn.coalesce(each(each.fn.max('position'), '+', 1), each.lit(0)).as('next')).where('product_id', '=', product_id),
  })).execute()
  await refreshCards(work, [product_id])
  return { id }
}

/** Puts the pictures of a product in the given order. */
export async function orderPictures(work: Work, { product_id, image_ids }: { product_id: string, image_ids: readonly string[] }): Promise<void> {
  const own = await work.tx.selectFrom('shop.product_images').select('id').where('product_id', '=', product_id).execute()
  if (own.length !== image_ids.length || own.some(({ id }) => !image_ids.includes(id))) throw unknownPicture
  await work.tx.updateTable('shop.product_images').set((is) => ({ position: is.fn<number>('array_position', [is.val(image_ids), is.ref('id')]) })).where('product_id', '=', product_id).execute()
  await refreshCards(work, [product_id])
}

/** Says what a picture shows, in the languages that are given; the others keep their words. */
export async function describePicture(work: Work, { product_id, image_id, alts }: { product_id: string, image_id: string, alts: Partial<Translated> }): Promise<void> {
  const changed = await work.tx.updateTable('shop.product_images').set({ alt: sql`alt || ${JSON.stringify(alts)}::jsonb` }).where('id', '=', image_id).where('product_id', '=', product_id).returning('id').executeTakeFirst()
  if (!changed) throw unknownPicture
  await refreshCards(work, [product_id])
}

/** Takes a picture off a product; its sizes stay in the store, for other products or old pages may show them. */
export async function removePicture(work: Work, { product_id, image_id }: { product_id: string, image_id: string }): Promise<void> {
  const gone = await work.tx.deleteFrom('shop.product_images').where('id', '=', image_id).where('product_id', '=', product_id).returning('id').executeTakeFirst()
  if (!gone) throw unknownPicture
  await refreshCards(work, [product_id])
}
