const ZONE = 'Europe/Brussels'
const DAYS_OF_A_WEEK = 7

/** `2026-11-22`, seen from Brussels. */
export const dayOfInstant = (instant: string | number) => new Intl.DateTimeFormat('en-CA', { timeZone: ZONE, year: 'numeric', month: '2-digit', day: '2-digit' }).format(new Date(instant))

/** Minutes since midnight on the wall clock. */
export function minuteOfInstant(instant: string): number {
  const [hour, minute] = new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(new Date(instant)).split(':').map(Number) as [number, number]
  return hour * 60 + minute
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** The seven days of the week in which a day lies, from Monday. */
export function weekOf(day: string): string[] {
  const weekday = (new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % DAYS_OF_A_WEEK
  return Array.from({ length: DAYS_OF_A_WEEK }, (_, index) => addDays(day, index - weekday))
}
