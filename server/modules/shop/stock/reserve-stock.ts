import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { inVariantOrder, outOfStock, type Units } from './stock.ts'

/**
 * Promises units to an order until `expires_at` (null: until it is shipped or cancelled). All of them or none: the one gate
 * of every channel. A unit comes from the first location that has enough of it. Refuses with `shop/out-of-stock`.
 */
export async function reserveStock({ tx }: Work, order_id: string, units: readonly Units[], expires_at: Temporal.Instant | null): Promise<void> {
  if (units.length === 0) return
  const wanted = JSON.stringify(inVariantOrder(units))
  // the rows are locked in variant order before any is changed: two orders of the same goods queue, they never deadlock
  const { rows } = await sql<{ variant_id: string }>`
    with wanted as (
      select * from jsonb_to_recordset(${wanted}::jsonb) as wanted(variant_id uuid, quantity int)
    ), locked as (
      select level.variant_id, level.location_id, level.available - level.floor as orderable
      from shop.stock_levels level join wanted using (variant_id)
      order by level.variant_id, level.location_id
      for update of level
    ), chosen as (
      select distinct on (variant_id) variant_id, location_id, quantity
      from locked join wanted using (variant_id) where orderable >= quantity
      order by variant_id, location_id
    ), promised as (
      update shop.stock_levels level set reserved = level.reserved + chosen.quantity
      from chosen where level.variant_id = chosen.variant_id and level.location_id = chosen.location_id
      returning level.variant_id
    ), kept as (
      insert into shop.stock_reservations (order_id, variant_id, location_id, quantity, expires_at)
      select ${order_id}::uuid, variant_id, location_id, quantity, ${expires_at}::timestamptz from chosen
    )
    select variant_id from promised`.execute(tx)
  if (rows.length < units.length) throw outOfStock
}
