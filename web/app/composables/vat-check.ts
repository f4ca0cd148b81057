import { answerOf } from '~/api/problem'
import type { VatNumberAnswer } from '~/api/types'

const PAUSE = 500
const SHORTEST = 8

/** Checks a VAT number while it is typed: form first, then VIES. The last question wins. */
export function useVatCheck(number: () => string) {
  const api = useApi()
  const answer = ref<VatNumberAnswer>()
  const checking = ref(false)
  let waiting: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  watch(number, (typed) => {
    clearTimeout(waiting)
    answer.value = undefined
    const question = ++asked
    checking.value = typed.trim().length >= SHORTEST
    if (!checking.value) return
    waiting = setTimeout(async () => {
      const found = await answerOf(api.POST('/api/shop/customers/validate_vat/', { body: { vat_number: typed.trim().slice(0, 40) } })).catch(() => undefined)
      if (question !== asked) return
      answer.value = found
      checking.value = false
    }, PAUSE)
  }, { immediate: import.meta.client })
  onScopeDispose(() => clearTimeout(waiting))
  return { answer, checking }
}
