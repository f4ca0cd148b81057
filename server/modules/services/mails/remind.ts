import type { Platform } from '#platform/platform.ts'

/** How long before it begins people are reminded. */
const BEFORE = { hours: 24 }
const BATCH = 200

/** Reminds of what begins within a day, once each; what was booked in that last day needs no reminder. Every quarter of an hour. */
export async function remindOfAppointments({ inTransaction, actor }: Pick<Platform, 'inTransaction' | 'actor'>): Promise<void> {
  await inTransaction(actor, async ({ tx, now, say }) => {
    const due = await tx.selectFrom('services.appointments').select(['id', 'starts_at', 'created_at']).where('status', '=', 'confirmed').where('reminded_at', 'is', null)
      .where('starts_at', '>', now).where('starts_at', '<=', now.add(BEFORE)).orderBy('starts_at').limit(BATCH).forUpdate().skipLocked().execute()
    if (due.length === 0) return
    await tx.updateTable('services.appointments').set({ reminded_at: now }).where('id', 'in', due.map(({ id }) => id)).execute()
    for (const { id, starts_at, created_at } of due) {
      if (Temporal.Instant.compare(created_at, starts_at.subtract(BEFORE)) < 0) await say('services.appointment-near', { appointment_id: id })
    }
  })
}
