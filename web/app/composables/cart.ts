import { answerOf, problemIn } from '~/api/problem'
import type { Cart } from '~/api/types'

/** The visitor's cart: one state for the header, the cart page and the product pages. Changes answer undefined, or the sentence of the refusal. */
export function useCart() {
  const api = useApi()
  const cart = useState<Cart | undefined>('cart', () => undefined)
  const { t } = useI18n()
  const count = computed(() => cart.value?.lines.reduce((sum, { quantity }) => sum + quantity, 0) ?? 0)

  async function load(): Promise<Cart | undefined> {
    cart.value = await answerOf(api.GET('/api/shop/cart/')).catch(() => cart.value)
    return cart.value
  }
  async function change(call: Promise<Cart>): Promise<string | undefined> {
    try {
      cart.value = await call
    } catch (caught) {
      return problemIn(caught)?.detail ?? t('site.network_failed')
    }
  }
  const add = (variant_id: string, quantity: number) => change(answerOf(api.POST('/api/shop/cart/lines/', { body: { variant_id, quantity } })))
  const setQuantity = (id: string, quantity: number) => change(answerOf(api.PATCH('/api/shop/cart/lines/{id}/', { params: { path: { id } }, body: { quantity } })))
  const remove = (id: string) => change(answerOf(api.DELETE('/api/shop/cart/lines/{id}/', { params: { path: { id } } })))
  return { cart, count, load, add, setQuantity, remove }
}
