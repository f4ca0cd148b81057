import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'

/** What was sold at a distance this year and last year, excl. VAT. */
export async function distanceSales(reading: Reading, day: Day): Promise<{ before_cents: Cents, previous_year_cents: Cents }> {
  const rows = await reading.selectFrom('shop.distance_sales').selectAll().where('year', 'in', [day.year, day.year - 1]).execute()
  const of = (year: number) => rows.find((row) => row.year === year)?.base_cents ?? 0n
  return { before_cents: of(day.year), previous_year_cents: of(day.year - 1) }
}

/** Holds the year's row until the end of the transaction: of two orders that cross the threshold together, the second one sees the first. */
export async function lockDistanceSales({ tx }: Work, day: Day): Promise<void> {
  await sql`insert into shop.distance_sales (year, base_cents) values (${day.year}, 0)
    on conflict (year) do update set base_cents = shop.distance_sales.base_cents`.execute(tx)
}

/** Counts an order in; a negative amount counts a cancelled one out. */
export async function countDistanceSale({ tx }: Work, day: Day, base_cents: Cents): Promise<void> {
  if (base_cents === 0n) return
  await tx.updateTable('shop.distance_sales').set((is) => ({ base_cents: is('base_cents', '+', base_cents) })).where('year', '=', day.year).execute()
}
