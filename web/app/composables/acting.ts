import { problemIn } from '~/api/problem'

/** A form of the storefront at work: never twice at once, and what went wrong in the API's words. */
export function useActing() {
  const { t } = useI18n()
  const busy = ref(false)
  const refusal = ref('')
  async function act(work: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    refusal.value = ''
    try {
      await work()
      return true
    } catch (caught) {
      refusal.value = problemIn(caught)?.detail ?? t('site.network_failed')
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy, refusal, act }
}
