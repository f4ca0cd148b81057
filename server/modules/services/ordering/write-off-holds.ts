import type { Platform } from '#platform/platform.ts'

const BATCH = 500
/** A subscription in a cart that nobody comes back to. */
const LEFT_BEHIND = { hours: 24 * 90 }

/** Holds that ran out are written off, so that lists say so; they stopped blocking by themselves. So are subscriptions left in carts. Every five minutes. */
export async function writeOffHolds({ inTransaction, actor }: Pick<Platform, 'inTransaction' | 'actor'>): Promise<void> {
  await inTransaction(actor, async ({ tx, now }) => {
    const due = await tx.selectFrom('services.appointments').select('id').where('status', '=', 'held').where('hold_expires_at', '<=', now).limit(BATCH).forUpdate().skipLocked().execute()
    const left = await tx.selectFrom('services.subscriptions').select('id').where('status', '=', 'chosen').where('created_at', '<=', now.subtract(LEFT_BEHIND)).limit(BATCH).forUpdate().skipLocked().execute()
    if (left.length > 0) await tx.updateTable('services.subscriptions').set({ status: 'expired', ended_at: now }).where('id', 'in', left.map(({ id }) => id)).execute()
    if (due.length > 0) await tx.updateTable('services.appointments').set({ status: 'expired', hold_expires_at: null, ended_at: now }).where('id', 'in', due.map(({ id }) => id)).execute()
  })
}
