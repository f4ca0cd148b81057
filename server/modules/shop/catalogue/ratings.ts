import { sql } from 'kysely'
import type { Work } from '#platform/work.ts'
import { CATALOGUE } from './catalogue-cache.ts'

/** How many times one star, two, three, four, five. */
export type RatingCounts = readonly number[]

/** Adds a rating of one to five stars to a product, or takes it away again: in the transaction that publishes or removes it. */
export async function countRating({ tx, forget }: Work, { product_id, rating, change }: { product_id: string, rating: number, change: 1 | -1 }): Promise<void> {
  forget(CATALOGUE)
  await sql`insert into shop.product_ratings (product_id) values (${product_id}) on conflict do nothing`.execute(tx)
  await sql`update shop.product_ratings set counts[${rating}::int] = counts[${rating}::int] + ${change}::int where product_id = ${product_id}`.execute(tx)
}

/**
 * Writes the ratings again from what whoever keeps the reviews counts; returns how many products were wrong. Nobody counts
 * a rating meanwhile: `count` is asked behind the lock.
 */
export async function replaceRatings({ tx, forget }: Work, count: () => Promise<{ product_id: string, counts: RatingCounts }[]>): Promise<number> {
  await sql`lock table shop.product_ratings in exclusive mode`.execute(tx)
  forget(CATALOGUE)
  const { rows } = await sql`
    with counted as (select * from jsonb_to_recordset(${JSON.stringify(await count())}::jsonb) as counted(product_id uuid, counts int[])),
      emptied as (update shop.product_ratings rating set counts = '{0,0,0,0,0}' where counts <> '{0,0,0,0,0}' and not exists (select from counted where counted.product_id = rating.product_id) returning product_id),
      written as (
        insert into shop.product_ratings as rating select product_id, counts from counted
        on conflict (product_id) do update set counts = excluded.counts where rating.counts <> excluded.counts returning product_id
      )
    select product_id from emptied union all select product_id from written`.execute(tx)
  return rows.length
}

/** Mean to a tenth of a star, number and distribution, as they travel. */
export function presentRatings(counts: RatingCounts | null) {
  const distribution = counts ? [...counts] : [0, 0, 0, 0, 0]
  const count = distribution.reduce((sum, each) => sum + each, 0)
  const stars = distribution.reduce((sum, each, index) => sum + each * (index + 1), 0)
  return { average: count === 0 ? null : Math.round(stars * 10 / count) / 10, count, distribution }
}
