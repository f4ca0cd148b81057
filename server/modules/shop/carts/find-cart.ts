import { sql, type RawBuilder } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { termsColumns, termsOf, type ReadTerms, type Terms } from '../pricing/terms.ts'
import type { CartOwner } from './cart.ts'

/** A cart that can be filled and ordered, with what decides on its price beside its lines. */
export type OpenCart = { id: string } & Terms

/** The owner's open cart. */
export async function openCart(reading: Reading, owner: CartOwner): Promise<OpenCart | undefined> {
  return read(reading, owner, sql``)
}

/** The same, held until the end of the transaction: a cart becomes one order, and whoever comes second finds it closed. */
export async function lockOpenCart({ tx }: Work, owner: CartOwner): Promise<OpenCart | undefined> {
  return read(tx, owner, sql`for update of cart`)
}

async function read(reading: Reading, owner: CartOwner, lock: RawBuilder<unknown>): Promise<OpenCart | undefined> {
  if (!('user_id' in owner) && owner.cart_id === undefined) return undefined
  const own = 'user_id' in owner ? sql`cart.user_id = ${owner.user_id}` : sql`cart.id = ${owner.cart_id} and cart.user_id is null`
  const { rows: [found] } = await sql<{ id: string } & ReadTerms>`
    select cart.id, ${termsColumns(sql`cart.promotion_id`)} from shop.carts cart where cart.state = 'open' and ${own} ${lock}`.execute(reading)
  return found && { id: found.id, ...termsOf(found) }
}

/** The owner's open cart, made when there is none. Two requests at once get the same one: the unique index decides. */
export async function openOrNewCart(work: Work, owner: CartOwner): Promise<string> {
  const found = await openCart(work.tx, owner)
  if (found) return found.id
  const row = { id: newId(), user_id: 'user_id' in owner ? owner.user_id : null, created_at: work.now, updated_at: work.now }
  const made = await work.tx.insertInto('shop.carts').values(row).onConflict((conflict) => conflict.doNothing()).returning('id').executeTakeFirst()
  return made?.id ?? (await openCart(work.tx, owner))!.id
}
