import { z } from 'zod'
import { centsOut, id, instantOut, listOf } from './wire.ts'

export const WishlistItem = z.object({
  id,
  variant_id: id,
  slug: z.string().meta({ example: 'cafe-de-la-senne' }),
  name: z.string().meta({ example: 'Café de la Senne, 250 g' }),
  image: z.string().nullable().meta({ example: null }),
  price_incl_vat_cents: centsOut,
  available: z.boolean().meta({ description: 'In stock.' }),
  for_sale: z.boolean(),
  booked: z.boolean().meta({ description: 'Sold with an appointment: it is chosen on its own page.' }),
  added_at: instantOut,
}).meta({ id: 'WishlistItem' })

export const Wishlist = z.object({
  id,
  share_key: z.string().nullable().meta({ description: 'Whoever has it may look; null when it is shared with nobody.', example: null }),
  items: z.array(WishlistItem),
}).meta({ id: 'Wishlist' })
export const Wishlists = listOf(Wishlist)
export const SharedWishlist = z.object({ items: z.array(WishlistItem) }).meta({ id: 'SharedWishlist' })

export const NewWishlistItem = z.object({ variant_id: id }).meta({ id: 'NewWishlistItem' })
export const WishlistParams = z.object({ id })
export const WishlistItemParams = z.object({ id, item_id: id })
export const SharedWishlistParams = z.object({ key: z.string().min(20).max(100).meta({ example: 'u8Yt3-shared-list-key-0000000001' }) })
