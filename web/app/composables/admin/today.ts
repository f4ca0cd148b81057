/** Today in Brussels, as `2026-11-22`. */
export const today = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Brussels' }).format(new Date())

/** The first day of the month of a day. */
export const firstOfMonth = (day: string) => `${day.slice(0, 8)}01`

/** A day some days earlier or later. */
export function daysFrom(day: string, days: number): string {
  const moved = new Date(`${day}T12:00:00Z`)
  moved.setUTCDate(moved.getUTCDate() + days)
  return moved.toISOString().slice(0, 10)
}
