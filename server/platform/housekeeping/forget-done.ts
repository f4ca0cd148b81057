import { sql } from 'kysely'
import type { Platform } from '../platform.ts'

/** Longer than any retry: a job is given up after days, and nobody repeats a request after a month. */
const KEPT_DAYS = 30
/** Small bites, so that nobody waits behind a large one. */
const AT_ONCE = 5_000

/** Forgets which requests and events were acted upon, once nothing can come again. Whatever one night leaves, the next one takes. */
export async function forgetDone({ database, clock }: Platform): Promise<void> {
  const before = clock().subtract({ hours: KEPT_DAYS * 24 })
  for (let bite = 0; bite < 200; bite += 1) {
    const { numAffectedRows: keys } = await sql`delete from platform.idempotency_keys where ctid = any (array(
      select ctid from platform.idempotency_keys where created_at < ${before} limit ${AT_ONCE}))`.execute(database)
    const { numAffectedRows: acts } = await sql`delete from platform.listener_acts where ctid = any (array(
      select ctid from platform.listener_acts where acted_at < ${before} limit ${AT_ONCE}))`.execute(database)
    if (!keys && !acts) return
  }
}
