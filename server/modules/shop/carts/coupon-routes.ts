import { Cart, NewCoupon } from '@comptoir/contract/shop-cart'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { rememberGuestCart } from './cart-cookie.ts'
import { ownerOf } from './cart-routes.ts'
import { openCart } from './find-cart.ts'
import { putCoupon, takeCouponOut } from './put-coupon.ts'
import { showCart } from './show-cart.ts'

/** Guessing codes must be slow. */
const TRIES_PER_MINUTE = 20

/** The code in the caller's cart. */
export function couponRoutes(app: App): void {
  const { platform } = app
  const tags = ['Cart']

  app.post('/api/shop/cart/coupon/', {
    config: { permission: 'public', requests_per_minute: TRIES_PER_MINUTE },
    schema: { tags, summary: 'Use a discount code', body: NewCoupon, response: { 200: Cart, 422: problem } },
  }, async (request, reply) => {
    const owner = await ownerOf(request, reply)
    const { cart_id } = await platform.inTransaction(request.actor, (work) => putCoupon(work, { owner, ...request.body }))
    if ('cart_id' in owner && owner.cart_id !== cart_id) rememberGuestCart(reply, cart_id)
    return showCart(platform, await openCart(platform.database, 'cart_id' in owner ? { cart_id } : owner), request.actor.language)
  })

  app.delete('/api/shop/cart/coupon/', { config: { permission: 'public' }, schema: { tags, summary: 'Take the discount code out', response: { 200: Cart } } }, async (request, reply) => {
    const cart = await openCart(platform.reading, await ownerOf(request, reply))
    if (cart) await platform.inTransaction(request.actor, (work) => takeCouponOut(work, { cart_id: cart.id }))
    return showCart(platform, cart && { ...cart, coupon: null }, request.actor.language)
  })
}
