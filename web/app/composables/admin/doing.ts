import { problemIn } from '~/api/problem'

/**
 * One thing that is done at the press of a button: never twice at once, and what went wrong is said in the API's own words.
 * A dialog that is opened again has forgotten the refusal of before.
 */
export function useDoing(open?: Ref<boolean>) {
  const { t } = useI18n()
  const busy = ref(false)
  const refusal = ref('')
  if (open) watch(open, () => { refusal.value = '' })

  /** Whether it succeeded. */
  async function run(act: () => Promise<unknown>): Promise<boolean> {
    if (busy.value) return false
    busy.value = true
    refusal.value = ''
    try {
      await act()
      return true
    } catch (caught) {
      refusal.value = wordsFor(caught, t('admin.failed'))
      return false
    } finally {
      busy.value = false
    }
  }
  return { busy, refusal, run }
}

/** The sentence of a refusal with the fields it names, or other words when the API said nothing. */
export function wordsFor(caught: unknown, otherwise: string): string {
  const problem = problemIn(caught)
  if (!problem) return otherwise
  const fields = problem.errors?.map(({ pointer, message }) => `${pointer.replace(/^\//, '').replaceAll('/', ' › ')}: ${message}`) ?? []
  return [problem.detail, ...fields].join('\n')
}
