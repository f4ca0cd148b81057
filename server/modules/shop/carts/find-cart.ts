import { newId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import type { CartOwner } from './cart.ts'

/** The id of the owner's open cart. */
export async function openCart(reading: Reading, owner: CartOwner): Promise<string | undefined> {
  if ('cart_id' in owner && owner.cart_id === undefined) return undefined
  const row = await reading.selectFrom('shop.carts').select('id').where('state', '=', 'open')
    .$if('user_id' in owner, (query) => query.where('user_id', '=', (owner as { user_id: string }).user_id))
    .$if('cart_id' in owner, (query) => query.where('id', '=', (owner as { cart_id: string }).cart_id).where('user_id', 'is', null))
    .executeTakeFirst()
  return row?.id
}

/** The owner's open cart, made when there is none. Two requests at once get the same one: the unique index decides. */
export async function openOrNewCart(work: Work, owner: CartOwner): Promise<string> {
  const found = await openCart(work.tx, owner)
  if (found) return found
  const row = { id: newId(), user_id: 'user_id' in owner ? owner.user_id : null, created_at: work.now, updated_at: work.now }
  const made = await work.tx.insertInto('shop.carts').values(row).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return made?.id ?? (await openCart(work.tx, owner))!
}
