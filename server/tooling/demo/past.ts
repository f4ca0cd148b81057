import { sql } from 'kysely'
import type { Platform } from '#platform/platform.ts'

export type Past = (days: number) => Platform

/** Comptoir as it was some days ago, though not before the year began, nor before the last sale in its books: a journal only goes forward. */
export async function pastOf(platform: Platform): Promise<Past> {
  const now = platform.clock().toZonedDateTimeISO('Europe/Brussels')
  const { rows: [last] } = await sql<{ day: Temporal.PlainDate | null }>`select max(day) as day from accounting.entries where journal in ('VTE', 'NCV') and day <= ${now.toPlainDate()}::date`.execute(platform.reading)
  const first = later(now.with({ month: 1, day: 1 }).toPlainDate(), last?.day ?? now.with({ month: 1, day: 1 }).toPlainDate())
  return (days) => {
    const then = later(now.subtract({ days }).toPlainDate(), first).toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: now.toPlainTime() }).toInstant()
    return { ...platform, clock: () => then, inTransaction: (actor, act) => platform.inTransaction(actor, (work) => act({ ...work, now: then })) }
  }
}

const later = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0 ? other : one
