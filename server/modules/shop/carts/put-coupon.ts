import type { Work } from '#platform/work.ts'
import { plainCode, unknownCoupon } from '../promotions/promotion.ts'
import type { CartOwner } from './cart.ts'
import { openOrNewCart } from './find-cart.ts'

/** Lays a code into the owner's cart. Whether it takes something off, and why not, the cart says; an unknown or switched-off one is refused. */
export async function putCoupon(work: Work, { owner, code }: { owner: CartOwner, code: string }): Promise<{ cart_id: string }> {
  const { tx, now } = work
  const promotion = await tx.selectFrom('shop.promotions').select('id').where('code', '=', plainCode(code)).where('active', '=', true).executeTakeFirst()
  if (!promotion) throw unknownCoupon
  const cart_id = await openOrNewCart(work, owner)
  await tx.updateTable('shop.carts').set({ promotion_id: promotion.id, updated_at: now }).where('id', '=', cart_id).where('state', '=', 'open').execute()
  return { cart_id }
}

/** Takes the code out again; without one nothing happens. */
export async function takeCouponOut({ tx, now }: Work, { cart_id }: { cart_id: string }): Promise<void> {
  await tx.updateTable('shop.carts').set({ promotion_id: null, updated_at: now }).where('id', '=', cart_id).where('state', '=', 'open').execute()
}
