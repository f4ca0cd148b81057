import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'

/** A stored level that is not what movements and reservations say. */
export type StockDifference = { variant_id: string, location_id: string, on_hand: number, reserved: number, on_hand_rebuilt: number, reserved_rebuilt: number }

const rebuilt = sql`
  select level.variant_id, level.location_id, level.on_hand, level.reserved,
         coalesce((select sum(quantity) from shop.stock_movements moved where (moved.variant_id, moved.location_id) = (level.variant_id, level.location_id)), 0)::int as on_hand_rebuilt,
         coalesce((select sum(quantity) from shop.stock_reservations held where (held.variant_id, held.location_id) = (level.variant_id, level.location_id)), 0)::int as reserved_rebuilt
  from shop.stock_levels level`

/** The levels that differ from their movements and reservations; none, unless somebody edited the database. */
export async function stockDifferences({ tx }: Pick<Work, 'tx'>): Promise<StockDifference[]> {
  const { rows } = await sql<StockDifference>`
    select * from (${rebuilt}) levels where on_hand <> on_hand_rebuilt or reserved <> reserved_rebuilt order by variant_id limit 1000`.execute(tx)
  return rows
}

/** Writes the levels again from movements and reservations; returns how many were wrong. */
export async function rebuildStock({ tx }: Work): Promise<number> {
  await sql`lock table shop.stock_levels in exclusive mode`.execute(tx)
  const { rows } = await sql`
    update shop.stock_levels level set on_hand = true_level.on_hand_rebuilt, reserved = true_level.reserved_rebuilt
    from (${rebuilt}) true_level
    where (level.variant_id, level.location_id) = (true_level.variant_id, true_level.location_id)
      and (level.on_hand <> true_level.on_hand_rebuilt or level.reserved <> true_level.reserved_rebuilt)
    returning level.variant_id`.execute(tx)
  return rows.length
}
