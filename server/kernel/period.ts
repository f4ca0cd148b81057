import type { Day } from './day.ts'
import { Refusal } from './refusal.ts'

/** A month or a quarter of the calendar: what a VAT return covers. `index` is 1 to 12, or 1 to 4. */
export type Period = Readonly<{ kind: 'month' | 'quarter'; year: number; index: number; from: Day; to: Day }>

export const notAPeriod = new Refusal('kernel/not-a-period', 422, {
  fr: '« {text} » n’est ni un mois (2026-09) ni un trimestre (2026-Q3).',
  nl: '‘{text}’ is geen maand (2026-09) en geen kwartaal (2026-Q3).',
  de: '„{text}“ ist weder ein Monat (2026-09) noch ein Quartal (2026-Q3).',
  en: '‘{text}’ is neither a month (2026-09) nor a quarter (2026-Q3).',
})

/** Reads `2026-09` or `2026-Q3`. Throws `notAPeriod` on anything else. */
export function parsePeriod(text: string): Period {
  const [, year, quarter, month] = /^([12]\d{3})-(?:Q([1-4])|(0[1-9]|1[0-2]))$/.exec(text) ?? []
  if (year === undefined) throw notAPeriod.with({ text: text.slice(0, 20) })
  return quarter === undefined ? monthPeriod(Number(year), Number(month)) : quarterPeriod(Number(year), Number(quarter))
}

/** `2026-09` or `2026-Q3`. */
export function formatPeriod({ kind, year, index }: Period): string {
  return kind === 'quarter' ? `${year}-Q${index}` : `${year}-${String(index).padStart(2, '0')}`
}

/** The month or the quarter in which a day lies. */
export function periodOf(day: Day, kind: Period['kind']): Period {
  return kind === 'month' ? monthPeriod(day.year, day.month) : quarterPeriod(day.year, Math.ceil(day.month / 3))
}

/** The months of a period: three for a quarter, itself for a month. */
export function monthsOf(period: Period): Period[] {
  if (period.kind === 'month') return [period]
  return [0, 1, 2].map((after) => periodOf(period.from.add({ months: after }), 'month'))
}

/**
 * The day by which the VAT return and the intra-Community listing of a period are due and the VAT is paid: the 20th of
 * the next month; the 25th after a quarter, since the fourth one of 2024 (rules.md §4.3). The nominal day: it may fall
 * on a weekend, and the tolerance for that is not certain.
 */
export function dueDay(period: Period): Day {
  const on25th = period.kind === 'quarter' && Temporal.PlainDate.compare(period.to, '2024-12-31') >= 0
  return period.to.add({ days: on25th ? 25 : 20 })
}

/** The day by which the annual listing of Belgian clients is due: 31 March of the next year (rules.md §4.3). */
export function clientListingDueDay(year: number): Day {
  return Temporal.PlainDate.from({ year: year + 1, month: 3, day: 31 })
}

function monthPeriod(year: number, index: number): Period {
  const from = Temporal.PlainDate.from({ year, month: index, day: 1 })
  return { kind: 'month', year, index, from, to: from.with({ day: from.daysInMonth }) }
}

function quarterPeriod(year: number, index: number): Period {
  const from = Temporal.PlainDate.from({ year, month: 3 * index - 2, day: 1 })
  return { kind: 'quarter', year, index, from, to: from.add({ months: 3 }).subtract({ days: 1 }) }
}
