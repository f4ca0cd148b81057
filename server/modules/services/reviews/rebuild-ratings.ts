import { sql } from 'kysely'
import { replaceRatings, type RatingCounts } from '#modules/shop'
import type { Work } from '#platform/work.ts'

const times = (stars: number) => sql`count(*) filter (where rating = ${sql.lit(stars)})::int`

/** Counts the ratings of products again from the published reviews; returns how many products were wrong. */
export function rebuildRatings(work: Work): Promise<number> {
  return replaceRatings(work, async () => {
    const { rows } = await sql<{ product_id: string, counts: RatingCounts }>`
      select product_id, array[${sql.join([1, 2, 3, 4, 5].map(times))}] as counts from services.reviews where state = 'published' group by product_id`.execute(work.tx)
    return rows
  })
}
