import { newId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import type { CartOwner } from './cart.ts'

/** The id of the owner's open cart. */
export async function openCart(reading: Reading, owner: CartOwner): Promise<string | undefined> {
  return (await ofOwner(reading, owner)?.executeTakeFirst())?.id
}

/** The same, held until the end of the transaction: a cart becomes one order, and whoever comes second finds it closed. */
export async function lockOpenCart({ tx }: Work, owner: CartOwner): Promise<string | undefined> {
  return (await ofOwner(tx, owner)?.forUpdate().executeTakeFirst())?.id
}

function ofOwner(reading: Reading, owner: CartOwner) {
  const open = reading.selectFrom('shop.carts').select('id').where('state', '=', 'open')
  if ('user_id' in owner) return open.where('user_id', '=', owner.user_id)
  return owner.cart_id === undefined ? undefined : open.where('id', '=', owner.cart_id).where('user_id', 'is', null)
}

/** The owner's open cart, made when there is none. Two requests at once get the same one: the unique index decides. */
export async function openOrNewCart(work: Work, owner: CartOwner): Promise<string> {
  const found = await openCart(work.tx, owner)
  if (found) return found
  const row = { id: newId(), user_id: 'user_id' in owner ? owner.user_id : null, created_at: work.now, updated_at: work.now }
  const made = await work.tx.insertInto('shop.carts').values(row).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return made?.id ?? (await openCart(work.tx, owner))!
}
