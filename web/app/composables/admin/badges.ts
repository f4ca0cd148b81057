import { answerOf } from '~/api/problem'
import type { Api } from '~/api/client'
import { useMay } from './may'

const EVERY_MS = 60_000

/** What waits for somebody's hand, by screen: asked for by those who may see it. */
const few = { page: 1, page_size: 1 }
const counters: readonly { screen: string, permission: string, count: (api: Api) => Promise<number> }[] = [
  { screen: 'stock', permission: 'shop.stock.read', count: async (api) => (await answerOf(api.GET('/api/shop/stock/alerts/', { params: { query: few } }))).count },
  { screen: 'returns', permission: 'shop.orders.read', count: async (api) => (await answerOf(api.GET('/api/shop/returns/', { params: { query: { ...few, state: 'received' } } }))).count },
  { screen: 'jobs', permission: 'administration.jobs', count: async (api) => (await answerOf(api.GET('/api/admin-dashboard/jobs/', { params: { query: { page: 1, page_size: 1 } } }))).counts.failed },
  { screen: 'leave_approvals', permission: 'hr.self', count: async (api) => (await answerOf(api.GET('/api/admin-dashboard/leave-requests/', { params: { query: { scope: 'to_decide', page: 1, page_size: 1 } } }))).count },
]

/** Figures beside the menu, looked at once a minute while the administration is open. A figure that cannot be had is left out. */
export function useBadges(): Readonly<Ref<Record<string, number>>> {
  const api = useApi()
  const may = useMay()
  const badges = useState<Record<string, number>>('admin-badges', () => ({}))
  const asked_at = useState('admin-badges-asked', () => 0)
  async function look() {
    if (document.hidden || Date.now() - asked_at.value < EVERY_MS - 1_000) return
    asked_at.value = Date.now()
    const counts = await Promise.all(counters.filter(({ permission }) => may(permission)).map(async ({ screen, count }) => [screen, await count(api).catch(() => 0)] as const))
    badges.value = Object.fromEntries(counts)
  }
  let timer: ReturnType<typeof setInterval> | undefined
  onMounted(() => {
    void look()
    timer = setInterval(() => { void look() }, EVERY_MS)
  })
  onScopeDispose(() => clearInterval(timer))
  return badges
}
