import { randomBytes } from 'node:crypto'
import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { addToCart } from '../carts/change-cart.ts'
import { notForSale } from '../carts/cart.ts'

export const unknownWishlist = new Refusal('shop/unknown-wishlist', 404, {
  fr: 'Cette liste n’existe pas, ou n’est plus partagée.', nl: 'Deze lijst bestaat niet, of wordt niet meer gedeeld.', de: 'Diese Liste gibt es nicht, oder sie wird nicht mehr geteilt.', en: 'This list does not exist, or is no longer shared.',
})
export const wishlistFull = new Refusal('shop/wishlist-full', 422, {
  fr: 'Une liste tient deux cents articles.', nl: 'Een lijst telt hoogstens tweehonderd artikelen.', de: 'Eine Liste fasst zweihundert Artikel.', en: 'A list holds two hundred articles.',
})
export const MOST_ITEMS = 200
const KEY_BYTES = 24

/** The person's list; made when there is none. Of two calls at once the unique key lets one make it. */
export async function ownWishlist({ tx, now }: Work, user_id: string): Promise<{ id: string }> {
  await tx.insertInto('shop.wishlists').values({ id: newId(), user_id, created_at: now }).onConflict((conflict) => conflict.column('user_id').doNothing()).execute()
  return tx.selectFrom('shop.wishlists').select('id').where('user_id', '=', user_id).executeTakeFirstOrThrow()
}

/** Puts an article on a list; twice is once. Refuses what is not for sale. */
export async function addItem({ tx, now }: Work, { wishlist_id, variant_id }: { wishlist_id: string, variant_id: string }): Promise<void> {
  const { rows: [outcome] } = await sql<{ for_sale: boolean, items: number }>`
    with wanted as (
      select variant.id from shop.variants variant join shop.products product on product.id = variant.product_id where variant.id = ${variant_id} and not variant.archived and product.state = 'published'
    ), counted as (
      select count(*)::int as items from shop.wishlist_items where wishlist_id = ${wishlist_id}
    ), added as (
      insert into shop.wishlist_items (id, wishlist_id, variant_id, added_at) select ${newId()}::uuid, ${wishlist_id}::uuid, wanted.id, ${now.toString()}::timestamptz from wanted, counted where items < ${MOST_ITEMS}
      on conflict on constraint wishlist_item_once do nothing
    )
    select exists (select from wanted) as for_sale, items from counted`.execute(tx)
  if (!outcome!.for_sale) throw notForSale
  if (outcome!.items >= MOST_ITEMS) throw wishlistFull
}

export async function removeItem({ tx }: Work, { wishlist_id, item_id }: { wishlist_id: string, item_id: string }): Promise<{ variant_id: string }> {
  const gone = await tx.deleteFrom('shop.wishlist_items').where('id', '=', item_id).where('wishlist_id', '=', wishlist_id).returning('variant_id').executeTakeFirst()
  if (!gone) throw unknownWishlist
  return gone
}

/** Takes an article off the list and lays it into the person's cart: both, or neither. */
export async function moveToCart(work: Work, { user_id, ...item }: { wishlist_id: string, item_id: string, user_id: string }): Promise<void> {
  const { variant_id } = await removeItem(work, item)
  await addToCart(work, { owner: { user_id }, variant_id, quantity: 1 })
}

/** Opens the list to whoever has the key; asked again, the key stays. */
export async function share({ tx }: Work, { wishlist_id }: { wishlist_id: string }): Promise<void> {
  await tx.updateTable('shop.wishlists').set({ share_key: randomBytes(KEY_BYTES).toString('base64url') }).where('id', '=', wishlist_id).where('share_key', 'is', null).execute()
}

/** The old key opens nothing any more. */
export async function unshare({ tx }: Work, { wishlist_id }: { wishlist_id: string }): Promise<void> {
  await tx.updateTable('shop.wishlists').set({ share_key: null }).where('id', '=', wishlist_id).execute()
}
