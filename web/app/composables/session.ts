import type { Api } from '~/api/client'
import { answerOf } from '~/api/problem'
import type { BrowserSession, Person, Registration } from '~/api/types'

const nobody: BrowserSession = { person: null, csrf_token: null }
const useKept = () => useState<BrowserSession | undefined>('session', () => undefined)

/** Who is signed in in this browser. The person is null for a guest, and undefined until somebody asked. */
export function useSession() {
  const kept = useKept()
  const api = useApi()
  const person = computed<Person | null | undefined>(() => kept.value?.person)
  const isStaff = computed(() => (person.value?.permissions.length ?? 0) > 0)

  async function load(): Promise<Person | null> {
    kept.value ??= await answerOf(api.GET('/api/auth/session/')).catch(() => nobody)
    return kept.value.person
  }
  async function signIn(credentials: { email: string, password: string, otp?: string }): Promise<void> {
    kept.value = await answerOf(api.POST('/api/auth/session/', { body: credentials, headers: csrfHeader(kept.value) }))
  }
  async function register(person: Registration): Promise<void> {
    kept.value = await answerOf(api.POST('/api/auth/register/', { body: person }))
  }
  async function signOut(): Promise<void> {
    await answerOf(api.DELETE('/api/auth/session/', { headers: csrfHeader(kept.value) }))
    kept.value = nobody
  }
  function changePerson(changed: Person): void {
    if (kept.value) kept.value = { ...kept.value, person: changed }
  }
  return { person, isStaff, load, signIn, register, signOut, changePerson }
}

/** The token that unsafe calls of a signed-in browser carry; asked for once, undefined for guests. */
export async function csrfToken(api: Api): Promise<string | undefined> {
  const kept = useKept()
  kept.value ??= await answerOf(api.GET('/api/auth/session/')).catch(() => nobody)
  return kept.value.csrf_token ?? undefined
}

const csrfHeader = (session: BrowserSession | undefined): Record<string, string> =>
  (session?.csrf_token ? { 'x-csrf-token': session.csrf_token } : {})
