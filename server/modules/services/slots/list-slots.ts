import { belgianTime, dayOf, type Day } from '#kernel/day.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Reading } from '#platform/database/database.ts'
import { unknownService } from '../catalogue/offer.ts'
import { unknownPractitioner } from '../practitioners/practitioner.ts'
import { findSlots, withAnybody } from './find-slots.ts'
import { loadAgendas } from './load-agendas.ts'

const MOST_DAYS = 62
const MOST_SLOTS = 20_000
/** The farthest any service can be booked, in days. */
const FARTHEST = 366

export const tooManyDays = new Refusal('services/too-many-days', 422, {
  fr: 'Demandez au plus 62 jours, du premier au dernier.', nl: 'Vraag hoogstens 62 dagen, van de eerste tot de laatste.', de: 'Fragen Sie höchstens 62 Tage ab, vom ersten bis zum letzten.', en: 'Ask for at most 62 days, from the first to the last.',
}).at('/to')

export type SlotsWanted = { service_id: string, practitioner_id?: string | undefined, first_day: Day, last_day: Day, now: Temporal.Instant }

/** The times that can be booked, as they travel. */
export async function listSlots(reading: Reading, { first_day, last_day, now, ...wanted }: SlotsWanted) {
  const days = first_day.until(last_day).days
  if (days < 0 || days >= MOST_DAYS) throw tooManyDays
  const window = within(first_day, last_day, dayOf(now))
  const service = await loadAgendas(reading, { ...wanted, ...window, now })
  if (!service) throw unknownService
  if (wanted.practitioner_id !== undefined && service.agendas.length === 0) throw unknownPractitioner
  const slots = withAnybody(findSlots({ agendas: service.agendas, times: service, ...window, now }), service.agendas)
  return {
    results: slots.slice(0, MOST_SLOTS).map(({ start, end, practitioner_id }) => ({ start: written(start), end: written(end), practitioner_id, seats_left: 1 })),
    time_zone: service.agendas[0]?.time_zone ?? belgianTime,
  }
}

/** Nobody is booked yesterday or in ten thousand years. */
function within(first_day: Day, last_day: Day, today: Day): { first_day: Day, last_day: Day } {
  const [least, most] = [today.subtract({ days: 1 }), today.add({ days: FARTHEST + 1 })]
  return { first_day: bounded(first_day, least, most), last_day: bounded(last_day, least, most) }
}

function bounded(day: Day, least: Day, most: Day): Day {
  if (Temporal.PlainDate.compare(day, least) < 0) return least
  return Temporal.PlainDate.compare(day, most) > 0 ? most : day
}

/** ISO 8601; a Date writes it ten times as fast as a Temporal.Instant, and a month has thousands. */
const written = (milliseconds: number) => new Date(milliseconds).toISOString()
