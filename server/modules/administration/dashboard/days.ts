import type { Day } from '#kernel/day.ts'
import { Refusal } from '#kernel/refusal.ts'

const SHOWN_BEFORE = 27
const MOST_DAYS = 400

export const daysOutOfReach = new Refusal('administration/days-out-of-reach', 422, {
  fr: 'Choisissez une période d’au plus 400 jours, du premier au dernier.', nl: 'Kies een periode van hoogstens 400 dagen, van de eerste tot de laatste.',
  de: 'Wählen Sie einen Zeitraum von höchstens 400 Tagen, vom ersten bis zum letzten.', en: 'Choose a period of at most 400 days, from the first to the last.',
}).at('/from')

/** The days of the chart: four weeks up to today unless told otherwise. Throws `daysOutOfReach` when they are too many or go backwards. */
export function daysAskedFor(asked: { from?: string | undefined, to?: string | undefined }, today: Day): { from: Day, to: Day } {
  const to = asked.to === undefined ? today : Temporal.PlainDate.from(asked.to)
  const from = asked.from === undefined ? to.subtract({ days: SHOWN_BEFORE }) : Temporal.PlainDate.from(asked.from)
  const length = from.until(to).days
  if (length < 0 || length >= MOST_DAYS) throw daysOutOfReach
  return { from, to }
}
