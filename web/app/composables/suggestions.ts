import { answerOf } from '~/api/problem'
import type { Suggestion } from '~/api/types'

const PAUSE = 180
const SHORTEST = 2

/** What the shop might mean while somebody types; the last question wins, whatever order the answers come in. */
export function useSuggestions() {
  const api = useCatalogueApi()
  const text = ref('')
  const suggestions = ref<Suggestion[]>([])
  const open = ref(false)
  const active = ref(-1)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  function seek() {
    clearTimeout(waiting)
    const q = text.value.trim()
    const question = ++asked
    if (q.length < SHORTEST) return dismiss()
    waiting = setTimeout(async () => {
      const answer = await answerOf(api.GET('/api/shop/products/suggest/', { params: { query: { q } } })).catch(() => undefined)
      if (question !== asked) return
      suggestions.value = answer?.results ?? []
      active.value = -1
      open.value = suggestions.value.length > 0
    }, PAUSE)
  }
  function dismiss() {
    clearTimeout(waiting)
    asked += 1
    open.value = false
    active.value = -1
  }
  return { text, suggestions, open, active, seek, dismiss }
}
