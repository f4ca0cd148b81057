import { answerOf } from '~/api/problem'
import type { SessionRow, TotpState } from '~/api/types'

/** How somebody gets into their own account: password, codes, sessions. */
export function useOwnAccess() {
  const api = useApi()
  const { person, changePerson } = useSession()
  const sessions = shallowRef<SessionRow[]>()
  const totp = shallowRef<TotpState>()

  async function load(): Promise<void> {
    const [found, state] = await Promise.all([answerOf(api.GET('/api/auth/sessions/')), answerOf(api.GET('/api/auth/totp/'))])
    sessions.value = found.results
    totp.value = state
  }
  async function endSession(id: string): Promise<void> {
    await answerOf(api.DELETE('/api/auth/sessions/{id}/', { params: { path: { id } } }))
    await load()
  }
  async function changePassword(password: string, new_password: string): Promise<void> {
    await answerOf(api.POST('/api/auth/password/change/', { body: { password, new_password } }))
    if (person.value) changePerson({ ...person.value, must_change_password: false })
    await load()
  }
  const enrol = (password: string) => answerOf(api.POST('/api/auth/totp/enrol/', { body: { password } }))
  const confirm = async (otp: string) => (await answerOf(api.POST('/api/auth/totp/confirm/', { body: { otp } }))).recovery_codes
  const renew = async (otp: string) => (await answerOf(api.POST('/api/auth/totp/recovery-codes/', { body: { otp } }))).recovery_codes
  const disable = (password: string, otp: string) => answerOf(api.POST('/api/auth/totp/disable/', { body: { password, otp } }))
  return { sessions, totp, load, endSession, changePassword, enrol, confirm, renew, disable }
}
export type OwnAccess = ReturnType<typeof useOwnAccess>

const browsers: readonly [RegExp, string][] = [[/Edg\//, 'Edge'], [/OPR\//, 'Opera'], [/Firefox\//, 'Firefox'], [/Chrom(e|ium)\//, 'Chrome'], [/Safari\//, 'Safari']]
const systems: readonly [RegExp, string][] = [[/iPhone|iPad/, 'iOS'], [/Android/, 'Android'], [/Windows/, 'Windows'], [/Mac OS X/, 'macOS'], [/Linux/, 'Linux']]

/** `Firefox · Linux`, from what a browser says of itself; the words of the program where it is none. */
export function deviceOf(user_agent: string | null): string | undefined {
  if (!user_agent) return undefined
  const named = [browsers, systems].flatMap((list) => list.find(([sign]) => sign.test(user_agent))?.[1] ?? [])
  return named.length > 0 ? named.join(' · ') : user_agent.slice(0, 40)
}
