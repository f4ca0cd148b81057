import { answerOf } from '~/api/problem'
import type { Cart } from '~/api/types'

export type QuoteQuery = { country_code: string, postal_code?: string, vat_number?: string }

/** What the cart amounts to for this destination and VAT number; asked again whenever they change, the last question wins. */
export async function useQuote(query: () => QuoteQuery) {
  const api = useApi()
  const { locale } = useI18n()
  const pending = ref(false)
  let asked = 0
  const { data: quote } = await useAsyncData('quote', () => answerOf(api.GET('/api/shop/cart/', { params: { query: query() } })), { deep: false })

  async function refresh(): Promise<Cart | null> {
    const question = ++asked
    pending.value = true
    const found = await answerOf(api.GET('/api/shop/cart/', { params: { query: query() } })).catch(() => undefined)
    if (question !== asked) return quote.value ?? null
    if (found) quote.value = found
    pending.value = false
    return quote.value ?? null
  }
  watch(() => [JSON.stringify(query()), locale.value], () => void refresh())
  return { quote, pending, refresh }
}
