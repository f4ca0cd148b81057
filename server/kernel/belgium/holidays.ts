import type { Day } from '../day.ts'
import type { Translated } from '../language.ts'

type Rule = Readonly<{ key: string; names: Translated } & ({ month: number; day: number } | { after_easter: number })>

export type Holiday = Readonly<{ key: string; day: Day; names: Translated }>

/** The ten legal public holidays (RD of 18 April 1974). Source: reference/belgium/public-holidays.csv. */
const rules: readonly Rule[] = [
  { key: 'new_year', month: 1, day: 1, names: { fr: 'Jour de l’An', nl: 'Nieuwjaar', de: 'Neujahr', en: 'New Year' } },
  { key: 'easter_monday', after_easter: 1, names: { fr: 'Lundi de Pâques', nl: 'Paasmaandag', de: 'Ostermontag', en: 'Easter Monday' } },
  { key: 'labour_day', month: 5, day: 1, names: { fr: 'Fête du Travail', nl: 'Dag van de Arbeid', de: 'Tag der Arbeit', en: 'Labour Day' } },
  { key: 'ascension', after_easter: 39, names: { fr: 'Ascension', nl: 'O.L.H. Hemelvaart', de: 'Christi Himmelfahrt', en: 'Ascension' } },
  { key: 'whit_monday', after_easter: 50, names: { fr: 'Lundi de Pentecôte', nl: 'Pinkstermaandag', de: 'Pfingstmontag', en: 'Whit Monday' } },
  { key: 'national_day', month: 7, day: 21, names: { fr: 'Fête nationale', nl: 'Nationale feestdag', de: 'Nationalfeiertag', en: 'National Day' } },
  { key: 'assumption', month: 8, day: 15, names: { fr: 'Assomption', nl: 'O.L.V. Hemelvaart', de: 'Mariä Himmelfahrt', en: 'Assumption' } },
  { key: 'all_saints', month: 11, day: 1, names: { fr: 'Toussaint', nl: 'Allerheiligen', de: 'Allerheiligen', en: 'All Saints' } },
  { key: 'armistice', month: 11, day: 11, names: { fr: 'Armistice', nl: 'Wapenstilstand', de: 'Waffenstillstand', en: 'Armistice Day' } },
  { key: 'christmas', month: 12, day: 25, names: { fr: 'Noël', nl: 'Kerstmis', de: 'Weihnachten', en: 'Christmas' } },
]

/** The legal holidays of a year, in the order of the calendar, on their own day even when it is a Sunday. */
export function holidaysOf(year: number): Holiday[] {
  const easter = easterOf(year)
  return rules
    .map((rule) => ({ key: rule.key, names: rule.names, day: dayIn(year, easter, rule) }))
    .sort((a, b) => Temporal.PlainDate.compare(a.day, b.day))
}

function dayIn(year: number, easter: Day, rule: Rule): Day {
  if ('after_easter' in rule) return easter.add({ days: rule.after_easter })
  return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day })
}

/** Easter Sunday by the Gregorian computus (Meeus, Jones and Butcher). */
function easterOf(year: number): Day {
  const [century, inCentury] = [Math.floor(year / 100), year % 100]
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3)
  const epact = (19 * (year % 19) + century - Math.floor(century / 4) - moonCorrection + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7
  const late = Math.floor(((year % 19) + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * late + 114
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 })
}
