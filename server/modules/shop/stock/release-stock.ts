import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'

/** Gives back what was promised to an order and not shipped; nothing happens when nothing is promised. */
export async function releaseStock({ tx }: Work, order_id: string): Promise<void> {
  await sql`
    with locked as (
      select level.variant_id, level.location_id
      from shop.stock_levels level join shop.stock_reservations held using (variant_id, location_id)
      where held.order_id = ${order_id}
      order by level.variant_id, level.location_id
      for update of level
    ), given as (
      delete from shop.stock_reservations held using locked
      where held.order_id = ${order_id} and held.variant_id = locked.variant_id and held.location_id = locked.location_id
      returning held.variant_id, held.location_id, held.quantity
    )
    update shop.stock_levels level set reserved = level.reserved - given.quantity
    from given where level.variant_id = given.variant_id and level.location_id = given.location_id`.execute(tx)
}
