import { answerOf } from '~/api/problem'
import type { OrderSummary } from '~/api/types'
import { useMay } from './may'
import type { EditedProductRow } from './types'

const PAUSE_MS = 180
const MOST = 6

/** Orders and products whose number or name holds what is typed, asked for when the typing pauses. */
export function useFinds(term: Ref<string>) {
  const api = useApi()
  const may = useMay()
  const orders = shallowRef<OrderSummary[]>([])
  const products = shallowRef<EditedProductRow[]>([])
  const busy = ref(false)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let question = 0

  async function find(search: string): Promise<void> {
    const mine = ++question
    const query = { search, page: 1, page_size: MOST }
    const [found, named] = await Promise.all([
      may('shop.orders.read') ? answerOf(api.GET('/api/shop/orders/', { params: { query } })).then(({ results }) => results, () => []) : [],
      may('shop.catalogue.write') ? answerOf(api.GET('/api/shop/edited-products/', { params: { query } })).then(({ results }) => results, () => []) : [],
    ])
    if (mine !== question) return
    orders.value = found
    products.value = named
    busy.value = false
  }
  watch(term, (text) => {
    clearTimeout(waiting)
    const search = text.trim()
    busy.value = search.length >= 2
    if (busy.value) { waiting = setTimeout(() => { void find(search) }, PAUSE_MS); return }
    question += 1
    orders.value = []
    products.value = []
  })
  onScopeDispose(() => clearTimeout(waiting))
  return { orders, products, busy }
}
