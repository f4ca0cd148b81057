import type { FastifyRequest } from 'fastify'
import { NewWishlistItem, SharedWishlist, SharedWishlistParams, Wishlist, WishlistItemParams, WishlistParams, Wishlists } from '@comptoir/contract/shop-wishlists'
import { problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import type { Work } from '#platform/work.ts'
import { notForSale } from '../carts/cart.ts'
import { itemsOf } from './wishlist-items.ts'
import { addItem, moveToCart, ownWishlist, removeItem, share, unknownWishlist, unshare } from './wishlist.ts'

const tags = ['Wishlists']
const signedIn = { config: { permission: 'signed-in' } }

/** What a person would like to have; theirs alone until they share it. */
export function wishlistRoutes(app: App): void {
  const { platform } = app
  const { inTransaction } = platform

  app.get('/api/shop/wishlists/', { ...signedIn, schema: { tags, summary: 'My lists', response: { 200: Wishlists } } }, async (request) => {
    const own = await platform.reading.selectFrom('shop.wishlists').select('id').where('user_id', '=', request.actor.user_id!).execute()
    return { results: await Promise.all(own.map(({ id }) => shown(request, id))) }
  })

  app.post('/api/shop/wishlists/', { ...signedIn, schema: { tags, summary: 'My list, made when there is none', response: { 201: Wishlist } } }, async (request, reply) => {
    const { id } = await inTransaction(request.actor, (work) => ownWishlist(work, request.actor.user_id!))
    return reply.code(201).send(await shown(request, id))
  })

  app.post('/api/shop/wishlists/:id/items/', { ...signedIn, schema: { tags, summary: 'Put an article on the list', params: WishlistParams, body: NewWishlistItem, response: { 201: Wishlist, 404: problem, 422: problem } } }, async (request, reply) => {
    if (!isId(request.body.variant_id)) throw notForSale
    const list = await act(request, request.params.id, (work, wishlist_id) => addItem(work, { wishlist_id, ...request.body }))
    return reply.code(201).send(list)
  })

  app.delete('/api/shop/wishlists/:id/items/:item_id/', { ...signedIn, schema: { tags, summary: 'Take an article off the list', params: WishlistItemParams, response: { 200: Wishlist, 404: problem } } }, (request) =>
    act(request, request.params.id, (work, wishlist_id) => removeItem(work, { wishlist_id, item_id: idOf(request.params.item_id) })))

  app.post('/api/shop/wishlists/:id/items/:item_id/move-to-cart/', { ...signedIn, schema: { tags, summary: 'Move an article to the cart', params: WishlistItemParams, response: { 200: Wishlist, 404: problem, 422: problem } } }, (request) =>
    act(request, request.params.id, (work, wishlist_id) => moveToCart(work, { wishlist_id, item_id: idOf(request.params.item_id), user_id: request.actor.user_id! })))

  app.post('/api/shop/wishlists/:id/share/', { ...signedIn, schema: { tags, summary: 'Share the list by a link', params: WishlistParams, response: { 200: Wishlist, 404: problem } } }, (request) =>
    act(request, request.params.id, (work, wishlist_id) => share(work, { wishlist_id })))

  app.delete('/api/shop/wishlists/:id/share/', { ...signedIn, schema: { tags, summary: 'Share it no longer', params: WishlistParams, response: { 200: Wishlist, 404: problem } } }, (request) =>
    act(request, request.params.id, (work, wishlist_id) => unshare(work, { wishlist_id })))

  app.get('/api/shop/shared-wishlists/:key/', { config: { permission: 'public' }, schema: { tags, summary: 'A list that was shared', params: SharedWishlistParams, response: { 200: SharedWishlist, 404: problem } } }, async ({ params, actor }, reply) => {
    const list = await platform.reading.selectFrom('shop.wishlists').select('id').where('share_key', '=', params.key).executeTakeFirst()
    if (!list) throw unknownWishlist
    reply.header('cache-control', 'private, no-store')
    return { items: await itemsOf(platform, list.id, actor.language) }
  })

  /** Does something with the caller's own list and shows it; somebody else's is not found. */
  async function act(request: FastifyRequest, id: string, change: (work: Work, wishlist_id: string) => Promise<unknown>) {
    const own = isId(id) ? await platform.reading.selectFrom('shop.wishlists').select('id').where('id', '=', id).where('user_id', '=', request.actor.user_id!).executeTakeFirst() : undefined
    if (!own) throw unknownWishlist
    await inTransaction(request.actor, (work) => change(work, own.id))
    return shown(request, own.id)
  }

  async function shown({ actor }: Pick<FastifyRequest, 'actor'>, id: string) {
    const [list, items] = await Promise.all([
      platform.database.selectFrom('shop.wishlists').select(['id', 'share_key']).where('id', '=', id).executeTakeFirstOrThrow(), itemsOf({ ...platform, reading: platform.database }, id, actor.language),
    ])
    return { ...list, items }
  }
}

function idOf(text: string): string {
  if (!isId(text)) throw unknownWishlist
  return text
}
