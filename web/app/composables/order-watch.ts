import { answerOf } from '~/api/problem'
import type { Order } from '~/api/types'

const EVERY = 2_500
const TIMES = 24

/** Reads an order again until what is awaited has happened (a payment confirmed elsewhere, an invoice being made), for one minute at most. */
export function useOrderWatch(order: Ref<Order | null | undefined>, token: () => string | undefined) {
  const api = useApi()
  let timer: ReturnType<typeof setTimeout> | undefined

  const awaited = () => {
    const { payment, payment_status, documents, fulfilment_status } = order.value!
    if (payment_status === 'pending') return payment.method === 'stripe'
    return payment_status === 'paid' && documents.length === 0 && fulfilment_status !== 'not_needed'
  }
  function follow(times = TIMES) {
    clearTimeout(timer)
    if (!order.value || times === 0 || !awaited()) return
    timer = setTimeout(async () => {
      const { id } = order.value!
      order.value = await answerOf(api.GET('/api/shop/orders/{id}/', { params: { path: { id }, query: { access_token: token() } } })).catch(() => order.value)
      follow(times - 1)
    }, EVERY)
  }
  onMounted(() => follow())
  onBeforeUnmount(() => clearTimeout(timer))
  return { follow }
}
