import { sql } from 'kysely'
import { isId, newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { termsColumns, termsOf, type ReadTerms } from '../pricing/terms.ts'
import { bookings } from '../bookings/bookings.ts'
import { MOST_LINES, notForSale, tooManyLines, unknownLine, type CartOwner } from './cart.ts'
import type { OpenCart } from './find-cart.ts'

export type Addition = {
  owner: CartOwner
  variant_id: string
  quantity: number
  /** What the line stands for; such a line is its own, and its quantity is 1. */
  booking_id?: string | undefined
}

/**
 * Adds units to the owner's cart, which is made when there is none; of several adds at once none is lost. Refuses what is not
 * for sale, and what is sold with a booking only when there is none.
 */
export async function addToCart(work: Work, addition: Addition): Promise<OpenCart> {
  const { owner, variant_id, quantity, booking_id = null } = addition
  if (!isId(variant_id)) throw notForSale
  const user_id = 'user_id' in owner ? owner.user_id : null
  const guest_cart_id = 'cart_id' in owner ? owner.cart_id ?? null : null
  const now = work.now.toString()
  const { rows: [outcome] } = await sql<{ cart_id: string | null, added: boolean, lines: number } & ReadTerms>`
    with found as (
      select id, promotion_id from shop.carts where state = 'open' and user_id = ${user_id}::uuid
      union all select id, promotion_id from shop.carts where state = 'open' and user_id is null and id = ${guest_cart_id}::uuid
    ), made as (
      insert into shop.carts (id, user_id, created_at, updated_at) select ${newId()}::uuid, ${user_id}::uuid, ${now}::timestamptz, ${now}::timestamptz
      where not exists (select from found) on conflict do nothing returning id
    ), cart as (
      select id from found union all select id from made
    ), wanted as (
      select variant.id, variant.price_cents from shop.variants variant join shop.products product on product.id = variant.product_id
      where variant.id = ${variant_id} and not variant.archived and product.state = 'published' and variant.booked = (${booking_id}::uuid is not null)
    ), counted as (
      select count(*)::int as lines from shop.cart_lines where cart_id = (select id from found)
    ), added as (
      insert into shop.cart_lines (id, cart_id, variant_id, quantity, seen_price_cents, booking_id)
      select ${newId()}::uuid, cart.id, wanted.id, ${quantity}, wanted.price_cents, ${booking_id}::uuid from cart, wanted, counted where counted.lines < ${MOST_LINES}
      on conflict (cart_id, variant_id, booking_id) do update
        set quantity = shop.cart_lines.quantity + excluded.quantity, seen_price_cents = excluded.seen_price_cents
      returning id
    ), touched as (
      update shop.carts set updated_at = ${now}::timestamptz where id = (select id from found)
    )
    select (select id from cart) as cart_id, exists (select from added) as added, lines,
      ${termsColumns(sql`(select promotion_id from found)`)} from counted`.execute(work.tx)
  const { cart_id, added, lines } = outcome!
  // somebody else made the person's cart in this moment: it is there now
  if (cart_id === null) return addToCart(work, addition)
  if (!added) throw lines >= MOST_LINES ? tooManyLines : notForSale
  return { id: cart_id, ...termsOf(outcome!) }
}

/** Sets the quantity of a line of the owner's cart, or takes the line out (0); the price is acknowledged. */
export async function changeLine(work: Work, { cart_id, line_id, quantity }: { cart_id: string, line_id: string, quantity: number }): Promise<void> {
  const { tx, now } = work
  const ofCart = { id: line_id, cart_id }
  const changed = quantity === 0
    ? await tx.deleteFrom('shop.cart_lines').where('id', '=', ofCart.id).where('cart_id', '=', ofCart.cart_id).returning('booking_id').executeTakeFirst()
    : await tx.updateTable('shop.cart_lines as line').from('shop.variants as variant')
      .set((is) => ({ quantity, seen_price_cents: is.ref('variant.price_cents') }))
      .whereRef('variant.id', '=', 'line.variant_id').where('line.id', '=', ofCart.id).where('line.cart_id', '=', ofCart.cart_id)
      .returning('line.booking_id').executeTakeFirst()
  if (!changed) throw unknownLine
  if (quantity === 0 && changed.booking_id) await bookings().release(work, changed.booking_id)
  await tx.updateTable('shop.carts').set({ updated_at: now }).where('id', '=', cart_id).execute()
}
