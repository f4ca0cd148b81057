import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { inVariantOrder } from './stock.ts'

export type ReturnedUnits = {
  variant_id: string
  /** Promised and never sent: the promise ends. */
  unsent: number
  /** Sent and back on the shelf: a movement of kind `return`. */
  returned: number
}

/** Gives units of an order back to the shop. Units without a counted level are passed over. */
export async function returnStock({ tx, actor, now }: Work, order_id: string, units: readonly ReturnedUnits[]): Promise<void> {
  if (units.length === 0) return
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(inVariantOrder(units))}::jsonb) as given(variant_id uuid, unsent int, returned int)
    ), locked as (
      select distinct on (level.variant_id) level.variant_id, level.location_id, given.unsent, given.returned, held.quantity as promised
      from (select * from shop.stock_levels join given using (variant_id) order by variant_id, location_id for update of stock_levels) level
      join given using (variant_id)
      left join shop.stock_reservations held on held.order_id = ${order_id} and held.variant_id = level.variant_id and held.location_id = level.location_id
      order by level.variant_id, held.quantity desc nulls last, level.location_id
    ), back as (
      update shop.stock_levels level set on_hand = level.on_hand + locked.returned, reserved = level.reserved - least(locked.unsent, coalesce(locked.promised, 0))
      from locked where level.variant_id = locked.variant_id and level.location_id = locked.location_id
    ), kept as (
      update shop.stock_reservations held set quantity = held.quantity - locked.unsent
      from locked where held.order_id = ${order_id} and held.variant_id = locked.variant_id and held.location_id = locked.location_id and locked.promised > locked.unsent
    ), ended as (
      delete from shop.stock_reservations held using locked
      where held.order_id = ${order_id} and held.variant_id = locked.variant_id and held.location_id = locked.location_id
        and locked.unsent > 0 and locked.promised <= locked.unsent
    )
    insert into shop.stock_movements (variant_id, location_id, quantity, kind, order_id, made_by, made_at)
    select variant_id, location_id, returned, 'return', ${order_id}::uuid, ${actor.user_id ?? null}::uuid, ${now.toString()}::timestamptz
    from locked where returned > 0`.execute(tx)
}
