import { dayIn } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'

const at: Readonly<Record<Language, string>> = { fr: 'à', nl: 'om', de: 'um', en: 'at' }

/** `mardi 24 novembre 2026 à 10:00`: a moment as people of the place read it. */
export function momentIn(language: Language, moment: Temporal.Instant, time_zone: string): string {
  const there = moment.toZonedDateTimeISO(time_zone)
  return `${dayIn(language, there.toPlainDate(), { weekday: 'long' })} ${at[language]} ${there.toPlainTime().toString({ smallestUnit: 'minute' })}`
}
