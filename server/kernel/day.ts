import type { Language } from './language.ts'

/** A day of the calendar, without hour or zone: what books, periods and invoices are dated with. */
export type Day = Temporal.PlainDate

/** The zone in which a Belgian business dates its documents. */
export const belgianTime = 'Europe/Brussels'

/** The day it is, at that instant, in that zone. */
export function dayOf(instant: Temporal.Instant, timeZone: string = belgianTime): Day {
  return instant.toZonedDateTimeISO(timeZone).toPlainDate()
}

const locales: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }

/** `22 novembre 2026`, `1er décembre 2026`, as people read it; `mardi 24 novembre 2026` for a day on which they meet. */
export function dayIn(language: Language, day: Day, { weekday }: { weekday?: 'long' } = {}): string {
  return withFirst(language, day.toLocaleString(locales[language], { ...(weekday && { weekday }), day: 'numeric', month: 'long', year: 'numeric' }))
}

/** A written day whose 1 is the first in French: `1er décembre`, which Intl does not know. */
export function withFirst(language: Language, written: string): string {
  return language === 'fr' ? written.replace(/(?<!\d)1 (?=\p{L})/u, '1er ') : written
}
