import { sql } from 'kysely'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'

export const unknownVariant = new Refusal('shop/unknown-variant', 404, {
  fr: 'Cette variante n’existe pas.', nl: 'Deze variant bestaat niet.', de: 'Diese Variante gibt es nicht.', en: 'This variant does not exist.',
})
export const unknownLocation = new Refusal('shop/unknown-location', 422, {
  fr: 'Cet emplacement de stock n’existe pas.', nl: 'Deze voorraadlocatie bestaat niet.', de: 'Diesen Lagerort gibt es nicht.', en: 'This stock location does not exist.',
}).at('/location_id')

export type NewMovement = {
  variant_id: string
  /** The first location when not given: most shops have one. */
  location_id?: string | undefined
  /** Signed: a receipt adds, a downward adjustment takes away. */
  quantity: number
  kind: 'receipt' | 'adjustment' | 'return'
  reason?: string | undefined
  order_id?: string | undefined
}

/** Moves units on a shelf and writes why. Refuses to take promised units away (`shop/out-of-stock`). */
export async function recordMovement({ tx, actor, now }: Work, movement: NewMovement): Promise<{ id: bigint }> {
  const { variant_id, quantity, kind, reason = null, order_id = null } = movement
  const variant = await tx.selectFrom('shop.variants').select('id').where('id', '=', variant_id).executeTakeFirst()
  if (!variant) throw unknownVariant
  const location = await tx.selectFrom('shop.stock_locations').select('id')
    .$if(movement.location_id !== undefined, (query) => query.where('id', '=', movement.location_id!))
    .orderBy('id').limit(1).executeTakeFirst()
  if (!location) throw unknownLocation
  const { rows } = await sql<{ id: bigint }>`
    with changed as (
      update shop.stock_levels set on_hand = on_hand + ${quantity} where variant_id = ${variant_id} and location_id = ${location.id} returning variant_id, location_id
    ), made as (
      -- only the first movement: a row that is proposed must keep the floor by itself, which what is taken away does not
      insert into shop.stock_levels (variant_id, location_id, on_hand) select ${variant_id}::uuid, ${location.id}::uuid, ${quantity}::int where not exists (select from changed)
      on conflict (variant_id, location_id) do update set on_hand = shop.stock_levels.on_hand + excluded.on_hand
      returning variant_id, location_id
    ), moved as (
      select * from changed union all select * from made
    )
    insert into shop.stock_movements (variant_id, location_id, quantity, kind, reason, order_id, made_by, made_at)
    select variant_id, location_id, ${quantity}::int, ${kind}, ${reason}, ${order_id}::uuid, ${actor.user_id ?? null}::uuid, ${now.toString()}::timestamptz
    from moved returning id`.execute(tx)
  return rows[0]!
}
