import type { Language, Translated } from '#kernel/language.ts'
import type { Interval, IntervalUnit } from './period.ts'

const one: Readonly<Record<IntervalUnit, Translated>> = {
  week: { fr: 'chaque semaine', nl: 'elke week', de: 'jede Woche', en: 'every week' },
  month: { fr: 'chaque mois', nl: 'elke maand', de: 'jeden Monat', en: 'every month' },
  year: { fr: 'chaque année', nl: 'elk jaar', de: 'jedes Jahr', en: 'every year' },
}
const many: Readonly<Record<IntervalUnit, Translated>> = {
  week: { fr: 'toutes les {count} semaines', nl: 'elke {count} weken', de: 'alle {count} Wochen', en: 'every {count} weeks' },
  month: { fr: 'tous les {count} mois', nl: 'elke {count} maanden', de: 'alle {count} Monate', en: 'every {count} months' },
  year: { fr: 'tous les {count} ans', nl: 'elke {count} jaar', de: 'alle {count} Jahre', en: 'every {count} years' },
}
const renewing: Translated = { fr: 'Abonnement, renouvelé {every}', nl: 'Abonnement, {every} verlengd', de: 'Abonnement, verlängert {every}', en: 'Subscription, renewed {every}' }

/** `chaque mois`, `toutes les 2 semaines`. */
export const intervalIn = (language: Language, { unit, count }: Interval): string => (count === 1 ? one : many)[unit][language].replace('{count}', String(count))

/** What a line of a cart says of itself: `Abonnement, renouvelé chaque mois`. */
export const everyInterval = (language: Language, interval: Interval): string => renewing[language].replace('{every}', intervalIn(language, interval))
