import { answerOf, problemIn } from '~/api/problem'
import type { NewOrder, Order, Problem } from '~/api/types'

export type Placement = { order: Order } | { problem: Problem | undefined }

/** Places the order; a retry of the same order carries the same key, so that it can never become two orders. */
export function usePlacement() {
  const api = useApi()
  const busy = ref(false)
  let placed: { body: string, key: string } | undefined

  async function place(order: NewOrder): Promise<Placement> {
    const body = JSON.stringify(order)
    if (placed?.body !== body) placed = { body, key: freshKey() }
    busy.value = true
    try {
      return { order: await answerOf(api.POST('/api/shop/orders/', { body: order, headers: { 'idempotency-key': placed.key } })) }
    } catch (caught) {
      return { problem: problemIn(caught) }
    } finally {
      busy.value = false
    }
  }
  return { place, busy }
}

/** 128 random bits; `randomUUID` would ask for https. */
const freshKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, '0')).join('')
