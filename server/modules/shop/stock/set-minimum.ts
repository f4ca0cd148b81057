import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { unknownLocation, unknownVariant } from './record-movement.ts'

/** Says from which level on a variant wants to be reordered; null: never. The first location when none is named. */
export async function setMinimum({ tx }: Work, { variant_id, location_id, minimum }: { variant_id: string, location_id?: string | undefined, minimum: number | null }): Promise<void> {
  const variant = await tx.selectFrom('shop.variants').select('id').where('id', '=', variant_id).executeTakeFirst()
  if (!variant) throw unknownVariant
  const location = await tx.selectFrom('shop.stock_locations').select('id').$if(location_id !== undefined, (query) => query.where('id', '=', location_id!)).orderBy('id').limit(1).executeTakeFirst()
  if (!location) throw unknownLocation
  await sql`insert into shop.stock_levels (variant_id, location_id, minimum) values (${variant_id}, ${location.id}, ${minimum})
    on conflict (variant_id, location_id) do update set minimum = excluded.minimum`.execute(tx)
}
