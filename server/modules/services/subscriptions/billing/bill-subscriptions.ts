import { sql } from 'kysely'
import { checkBuyerAgain } from '#modules/shop'
import { dayOf } from '#kernel/day.ts'
import type { Platform } from '#platform/platform.ts'
import { billPeriod } from './bill-period.ts'

const BATCH = 100
/** So many periods of one subscription are caught up in one run; the next run goes on. */
const MOST_ROUNDS = 36

/**
 * Bills every period that is due, the oldest first, each in its own transaction: what was missed while Comptoir stood still
 * is caught up in order. One that cannot be billed is told in the log and holds up nobody. Every hour.
 */
export async function billSubscriptions(platform: Platform): Promise<void> {
  const failed: string[] = []
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const due = await dueSubscriptions(platform, failed)
    if (due.length === 0) return
    for (const { id, order_id } of due) {
      try {
        await checkBuyerAgain(platform, order_id)
        await platform.inTransaction(platform.actor, (work) => billPeriod(work, id))
      } catch (error) {
        failed.push(id)
        platform.log.error({ subscription_id: id, err: error }, 'a period could not be billed')
      }
    }
  }
}

async function dueSubscriptions({ reading, clock }: Platform, failed: readonly string[]): Promise<{ id: string, order_id: string }[]> {
  const { rows } = await sql<{ id: string, order_id: string }>`
    select id, order_id from services.subscriptions
    where next_day <= ${dayOf(clock())}::date and (status = 'active' or (status in ('paused', 'past_due') and ends_on is not null)) and id <> all (${failed}::uuid[])
    order by next_day, id limit ${BATCH}`.execute(reading)
  return rows
}
