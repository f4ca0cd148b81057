/** Every cookie that the web sets, by name; those of the API are in `server/platform/http/cookies.ts`. docs/cookies.md shows them all. */
const DAY = 86_400

export const CONSENT = { name: 'comptoir_consent', seconds: 180 * DAY } as const
/** What looks and reads as somebody likes it: for this visit, or for a year if they say so. */
export const PREFERENCES = ['comptoir_language', 'comptoir_theme', 'comptoir_prices'] as const
export const PREFERENCE_SECONDS = 365 * DAY

export type Preference = (typeof PREFERENCES)[number]
/** Whether preferences outlive the visit. */
export type Consent = 'preferences' | 'necessary'

/** The text of one `Set-Cookie`, as a page writes it; no `seconds` means this visit. */
export function cookieText(name: string, value: string, { seconds, secure }: { seconds?: number | undefined, secure: boolean }): string {
  return [`${name}=${encodeURIComponent(value)}`, 'Path=/', 'SameSite=Lax', ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]), ...(secure ? ['Secure'] : [])].join('; ')
}

/** A cookie's value among those that a page can read. */
export function cookieValue(cookies: string, name: string): string | undefined {
  const found = cookies.split('; ').find((each) => each.startsWith(`${name}=`))
  return found === undefined ? undefined : decodeURIComponent(found.slice(name.length + 1))
}
