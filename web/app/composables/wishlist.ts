import { answerOf } from '~/api/problem'
import type { Wishlist } from '~/api/types'

/** The signed-in person's list. */
export function useWishlist() {
  const api = useApi()
  const list = useState<Wishlist | undefined>('wishlist', () => undefined)
  const load = async () => { list.value = (await answerOf(api.GET('/api/shop/wishlists/'))).results[0] }
  /** The list, made when there is none: by a press of a button only. */
  const open = async () => { list.value ??= await answerOf(api.POST('/api/shop/wishlists/')) }
  const path = () => ({ id: list.value!.id })
  async function add(variant_id: string) {
    await open()
    list.value = await answerOf(api.POST('/api/shop/wishlists/{id}/items/', { params: { path: path() }, body: { variant_id } }))
  }
  async function remove(item_id: string) {
    list.value = await answerOf(api.DELETE('/api/shop/wishlists/{id}/items/{item_id}/', { params: { path: { ...path(), item_id } } }))
  }
  async function moveToCart(item_id: string) {
    list.value = await answerOf(api.POST('/api/shop/wishlists/{id}/items/{item_id}/move-to-cart/', { params: { path: { ...path(), item_id } } }))
  }
  async function share(on: boolean) {
    list.value = await answerOf(on ? api.POST('/api/shop/wishlists/{id}/share/', { params: { path: path() } }) : api.DELETE('/api/shop/wishlists/{id}/share/', { params: { path: path() } }))
  }
  return { list, load, add, remove, moveToCart, share }
}
