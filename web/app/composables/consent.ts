import { CONSENT, cookieText, cookieValue, PREFERENCE_SECONDS, PREFERENCES, type Consent, type Preference } from '~/cookies'

const secure = () => location.protocol === 'https:'
const write = (name: string, value: string, seconds?: number) => { document.cookie = cookieText(name, value, { seconds, secure: secure() }) }

/** What this browser answered; undefined when it was never asked. Only in the browser. */
export function consentGiven(): Consent | undefined {
  const answer = cookieValue(document.cookie, CONSENT.name)
  return answer === 'preferences' || answer === 'necessary' ? answer : undefined
}

/** Keeps the answer; what was preferred so far lives on, or ends with this visit. */
export function giveConsent(answer: Consent): void {
  write(CONSENT.name, answer, CONSENT.seconds)
  for (const name of PREFERENCES) {
    const value = cookieValue(document.cookie, name)
    if (value !== undefined) write(name, value, answer === 'preferences' ? PREFERENCE_SECONDS : undefined)
  }
}

/** A preference: read on the server too, so that the first byte of HTML already has it; kept as long as its owner agreed. */
export function usePreference<T extends string>(name: Preference) {
  const cookie = useCookie<T | null>(name, { readonly: true })
  return {
    get value() { return cookie.value },
    keep: (value: T) => { write(name, value, consentGiven() === 'preferences' ? PREFERENCE_SECONDS : undefined) },
  }
}
