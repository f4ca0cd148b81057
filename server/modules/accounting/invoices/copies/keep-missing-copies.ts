import type { Platform } from '#platform/platform.ts'
import { keepCopies } from './keep-copies.ts'

/** A PDF takes a core for a thirtieth of a second: this many a minute are not felt by those who buy. */
const A_MINUTE = 20

/**
 * Makes and keeps the copies of the oldest documents that have none; runs every minute. Rows of an issued document never
 * change and give the same bytes at any time, so nobody waits for this: who asks before is given a copy made at once.
 */
export async function keepMissingCopies(platform: Platform): Promise<void> {
  const missing = await platform.reading.selectFrom('accounting.invoices').select('id').where('pdf_key', 'is', null).orderBy('issued_at').limit(A_MINUTE).execute()
  for (const { id } of missing) await keepCopies(platform, id)
}
