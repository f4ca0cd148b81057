import type { BrowserSession } from '~/api/types'

/** The session ended while somebody was at work: the door, and then back to where they were. */
export function useSignInAgain() {
  const kept = useState<BrowserSession | undefined>('session')
  const route = useRoute()
  return async () => {
    kept.value = { person: null, csrf_token: null }
    await navigateTo({ path: '/admin/sign-in', query: { back: route.fullPath } })
  }
}
