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

/** `22 novembre 2026`, as people read it. */
export function dayIn(language: Language, day: Day): string {
  return day.toLocaleString(locales[language], { day: 'numeric', month: 'long', year: 'numeric' })
}
