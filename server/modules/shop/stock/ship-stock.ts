import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { inVariantOrder, type Units } from './stock.ts'

/** Takes promised units off the shelf: the promise becomes a movement of kind `sale`. */
export async function shipStock({ tx, actor, now }: Work, order_id: string, units: readonly Units[]): Promise<void> {
  if (units.length === 0) return
  await sql`
    with wanted as (
      select * from jsonb_to_recordset(${JSON.stringify(inVariantOrder(units))}::jsonb) as wanted(variant_id uuid, quantity int)
    ), locked as (
      select level.variant_id, level.location_id, wanted.quantity, held.quantity as promised
      from shop.stock_levels level
      join shop.stock_reservations held using (variant_id, location_id)
      join wanted using (variant_id)
      where held.order_id = ${order_id}
      order by level.variant_id, level.location_id
      for update of level
    ), taken as (
      update shop.stock_levels level set on_hand = level.on_hand - locked.quantity, reserved = level.reserved - locked.quantity
      from locked where level.variant_id = locked.variant_id and level.location_id = locked.location_id
      returning level.variant_id, level.location_id, locked.quantity, locked.promised
    ), reduced as (
      update shop.stock_reservations held set quantity = held.quantity - taken.quantity
      from taken where held.order_id = ${order_id} and held.variant_id = taken.variant_id and held.location_id = taken.location_id
        and taken.promised > taken.quantity
    ), ended as (
      delete from shop.stock_reservations held using taken
      where held.order_id = ${order_id} and held.variant_id = taken.variant_id and held.location_id = taken.location_id
        and taken.promised <= taken.quantity
    )
    insert into shop.stock_movements (variant_id, location_id, quantity, kind, order_id, made_by, made_at)
    select variant_id, location_id, -quantity, 'sale', ${order_id}::uuid, ${actor.user_id ?? null}::uuid, ${now.toString()}::timestamptz from taken`.execute(tx)
}
