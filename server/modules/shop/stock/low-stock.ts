import { sql } from 'kysely'
import type { Reading } from '#platform/database/database.ts'

/** How many levels are at or under their minimum, as the stock list's `low` filter finds them. */
export async function countLowStock(reading: Reading): Promise<number> {
  const { rows: [low] } = await sql<{ count: number }>`
    select count(*)::int as count from shop.stock_levels level join shop.variants variant on variant.id = level.variant_id and not variant.archived
    where level.available <= level.minimum`.execute(reading)
  return low!.count
}
