import type { Language } from '#kernel/language.ts'

const locales: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }
const at: Readonly<Record<Language, string>> = { fr: 'à', nl: 'om', de: 'um', en: 'at' }

/** `mardi 24 novembre 2026 à 10:00`: a moment as people of the place read it. */
export function momentIn(language: Language, moment: Temporal.Instant, time_zone: string): string {
  const there = moment.toZonedDateTimeISO(time_zone)
  const day = there.toPlainDate().toLocaleString(locales[language], { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return `${day} ${at[language]} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
