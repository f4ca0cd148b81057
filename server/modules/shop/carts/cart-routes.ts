import type { FastifyReply, FastifyRequest } from 'fastify'
import { Cart, CartLineChange, CartLineParams, CartQuery, NewCartLine } from '@comptoir/contract/shop-cart'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { buyerFromQuery } from '../customers/buyer-from-query.ts'
import { unknownLine, type CartOwner } from './cart.ts'
import { forgetGuestCart, guestCartOf, rememberGuestCart } from './cart-cookie.ts'
import { addToCart, changeLine } from './change-cart.ts'
import { openCart } from './find-cart.ts'
import { mergeCarts } from './merge-carts.ts'
import { showCart } from './show-cart.ts'

/** The caller's cart: a visitor's by cookie, a person's by sign-in; whoever signs in with a visitor's cart finds it merged. */
export function cartRoutes(app: App): void {
  const { platform } = app
  const everybody = { config: { permission: 'public' } }
  const tags = ['Cart']

  app.get('/api/shop/cart/', { ...everybody, schema: { tags, summary: "The caller's cart", querystring: CartQuery, response: { 200: Cart } } }, async (request, reply) => {
    const cart = await openCart(platform.reading, await ownerOf(request, reply))
    reply.header('cache-control', 'private, no-store')
    return showCart(platform, cart, request.actor.language, await buyerFromQuery(platform.reading, request.query, platform.clock()), request.query.delivery_method_id)
  })

  app.post('/api/shop/cart/lines/', { ...everybody, schema: { tags, summary: 'Add to the cart', body: NewCartLine, response: { 201: Cart } } }, async (request, reply) => {
    const owner = await ownerOf(request, reply)
    const cart = await platform.inTransaction(request.actor, async (work) =>
      showCart({ reading: work.tx, clock: platform.clock }, await addToCart(work, { owner, ...request.body }), request.actor.language))
    if ('cart_id' in owner && owner.cart_id !== cart.id) rememberGuestCart(reply, cart.id!)
    return reply.code(201).send(cart)
  })

  app.patch('/api/shop/cart/lines/:id/', { ...everybody, schema: { tags, summary: 'Change a quantity', params: CartLineParams, body: CartLineChange, response: { 200: Cart } } },
    (request, reply) => change(request, reply, request.params.id, request.body.quantity))

  app.delete('/api/shop/cart/lines/:id/', { ...everybody, schema: { tags, summary: 'Take a line out', params: CartLineParams, response: { 200: Cart } } },
    (request, reply) => change(request, reply, request.params.id, 0))

  async function change(request: FastifyRequest, reply: FastifyReply, line_id: string, quantity: number) {
    const cart = await openCart(platform.reading, await ownerOf(request, reply))
    if (!cart || !isId(line_id)) throw unknownLine
    await platform.inTransaction(request.actor, (work) => changeLine(work, { cart_id: cart.id, line_id, quantity }))
    return showCart(platform, cart, request.actor.language)
  }
}

/** Who owns the cart of this call. A visitor's cart that comes along with a sign-in is merged first. */
export async function ownerOf(request: FastifyRequest, reply: FastifyReply): Promise<CartOwner> {
  const guest_cart_id = guestCartOf(request)
  const { user_id } = request.actor
  if (!user_id) return { cart_id: guest_cart_id }
  if (guest_cart_id) {
    await request.server.platform.inTransaction(request.actor, (work) => mergeCarts(work, { user_id, guest_cart_id }))
    forgetGuestCart(reply)
  }
  return { user_id }
}
