import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { openOrNewCart } from './find-cart.ts'

/**
 * Pours a visitor's cart into that of the person who signed in: quantities add up, nothing is lost, and a cart is poured
 * once — of two sign-ins at the same moment the second finds it empty. Both carts are locked, the lower id first.
 */
export async function mergeCarts(work: Work, { user_id, guest_cart_id }: { user_id: string, guest_cart_id: string }): Promise<{ cart_id: string }> {
  const { tx, now } = work
  const cart_id = await openOrNewCart(work, { user_id })
  const locked = await tx.selectFrom('shop.carts').select(['id', 'state', 'user_id', 'promotion_id']).where('id', 'in', [cart_id, guest_cart_id]).orderBy('id').forUpdate().execute()
  const guest = locked.find(({ id }) => id === guest_cart_id)
  const own = locked.find(({ id }) => id === cart_id)
  // the own cart was ordered between finding and locking it: the visitor's goods go into the next one
  if (own?.state !== 'open') return mergeCarts(work, { user_id, guest_cart_id })
  if (guest?.state !== 'open' || guest.user_id !== null) return { cart_id }
  await sql`
    with poured as (
      delete from shop.cart_lines where cart_id = ${guest_cart_id} returning id, variant_id, quantity, seen_price_cents, booking_id
    )
    insert into shop.cart_lines (id, cart_id, variant_id, quantity, seen_price_cents, booking_id)
    select id, ${cart_id}::uuid, variant_id, quantity, seen_price_cents, booking_id from poured
    on conflict (cart_id, variant_id, booking_id) do update set quantity = least(shop.cart_lines.quantity + excluded.quantity, 9999)`.execute(tx)
  if (guest.promotion_id) await tx.updateTable('shop.carts').set({ promotion_id: guest.promotion_id }).where('id', '=', cart_id).execute()
  await tx.updateTable('shop.carts').set({ state: 'merged', merged_into: cart_id, updated_at: now }).where('id', '=', guest_cart_id).execute()
  return { cart_id }
}
