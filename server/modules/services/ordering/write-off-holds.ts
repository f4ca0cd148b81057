import type { Platform } from '#platform/platform.ts'

const BATCH = 500

/** Holds that ran out are written off, so that lists say so; they stopped blocking by themselves. Every five minutes. */
export async function writeOffHolds({ inTransaction, actor }: Pick<Platform, 'inTransaction' | 'actor'>): Promise<void> {
  await inTransaction(actor, async ({ tx, now }) => {
    const due = await tx.selectFrom('services.appointments').select('id').where('status', '=', 'held').where('hold_expires_at', '<=', now).limit(BATCH).forUpdate().skipLocked().execute()
    if (due.length > 0) await tx.updateTable('services.appointments').set({ status: 'expired', hold_expires_at: null, ended_at: now }).where('id', 'in', due.map(({ id }) => id)).execute()
  })
}
