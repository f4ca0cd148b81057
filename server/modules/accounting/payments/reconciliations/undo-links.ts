import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownReconciliation } from '../refusals.ts'

/** Takes back every standing link of an entry's items: from the day on, or from their own day where that is later. */
export async function undoLinks({ tx, now, actor }: Work, { entry_id, day }: { entry_id: string; day: Day }): Promise<void> {
  await sql`
    insert into accounting.undone_allocations (allocation_id, day, undone_at, undone_by)
    select id, greatest(day, ${day}::date), ${now}::timestamptz, ${actor.user_id ?? null}::uuid from accounting.standing_allocations
    where debit_entry_id = ${entry_id}::uuid or credit_entry_id = ${entry_id}::uuid order by id`.execute(tx)
}

/**
 * Takes one link back: from its own day on, as if it had never been, unless another day is given. What it settled is open again
 * to the cent. Throws `unknownReconciliation`; the database adds `alreadyUndone`, `undoneTooEarly`.
 */
export async function undoLink({ tx, now, actor }: Work, { id, day }: { id: string; day?: Day | undefined }): Promise<void> {
  const link = isId(id) ? await tx.selectFrom('accounting.allocations').select('day').where('id', '=', id).executeTakeFirst() : undefined
  if (!link) throw unknownReconciliation
  await tx.insertInto('accounting.undone_allocations').values({ allocation_id: id, day: day ?? link.day, undone_at: now, undone_by: actor.user_id ?? null }).execute()
}
