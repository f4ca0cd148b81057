import type { components } from '~/api/generated/schema'

/** One figure by day, as the board's chart shows it. */
export type Series = { key: 'sales' | 'orders' | 'appointments' | 'tickets', money: boolean, days: { day: string, value: number }[] }

/** The figures by day that this person may see. */
export function seriesOf({ shop, appointments, tickets }: components['schemas']['DashboardSummary']): Series[] {
  return [
    ...(shop ? [
      { key: 'sales' as const, money: true, days: shop.days.map(({ day, total_incl_vat_cents: value }) => ({ day, value })) },
      { key: 'orders' as const, money: false, days: shop.days.map(({ day, orders: value }) => ({ day, value })) },
    ] : []),
    ...(appointments ? [{ key: 'appointments' as const, money: false, days: appointments.days.map(({ day, appointments: value }) => ({ day, value })) }] : []),
    ...(tickets ? [{ key: 'tickets' as const, money: false, days: tickets.days.map(({ day, opened: value }) => ({ day, value })) }] : []),
  ]
}

/** Long spans are shown by week, so that a bar stays a bar. */
export function barsOf(days: Series['days'], most: number): Series['days'] {
  if (days.length <= most) return days
  return Array.from({ length: Math.ceil(days.length / 7) }, (_, week) => days.slice(week * 7, week * 7 + 7))
    .map((week) => ({ day: week[0]!.day, value: week.reduce((sum, { value }) => sum + value, 0) }))
}

/** A round figure at or above the highest bar, and at least so much. */
export function ceilingOf(values: readonly number[], least: number): number {
  const highest = Math.max(...values, least)
  const zeros = 10 ** Math.floor(Math.log10(highest))
  return [1, 1.5, 2, 3, 4, 6, 8, 10].map((step) => step * zeros).find((round) => round >= highest && Number.isInteger(round)) ?? highest
}
