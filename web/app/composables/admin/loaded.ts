import { problemIn } from '~/api/problem'
import { useSignInAgain } from './sign-in-again'

/**
 * What the API answers, asked again whenever the key changes. The last answer stays until the next is there, so that
 * nothing jumps; an answer that was overtaken by a later question is dropped.
 */
export function useLoaded<T>(ask: () => Promise<T>, key: () => unknown = () => '') {
  const { locale } = useI18n()
  const signInAgain = useSignInAgain()
  const data = shallowRef<T>()
  const problem = shallowRef<unknown>()
  const busy = ref(false)
  let question = 0

  async function reload(): Promise<void> {
    const mine = ++question
    busy.value = true
    try {
      const answer = await ask()
      if (mine !== question) return
      data.value = answer
      problem.value = undefined
    } catch (caught) {
      if (problemIn(caught)?.code === 'auth/sign-in-first') await signInAgain()
      else if (mine === question) problem.value = caught
    }
    if (mine === question) busy.value = false
  }
  watch(() => JSON.stringify([locale.value, key()]), () => { void reload() }, { immediate: true })
  return { data, problem, busy, reload }
}
