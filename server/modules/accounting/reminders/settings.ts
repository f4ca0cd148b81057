import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'

export type ReminderSettings = Readonly<{
  /** The first reminder leaves by itself. */
  automatic: boolean
  /** The terms of sale let claim interest and a lump sum from consumers. */
  consumer_clause: boolean
}>

/** How this company reminds; as long as nobody said, by hand, and of consumers it asks nothing more. */
export async function reminderSettings(reading: Reading): Promise<ReminderSettings> {
  const settings = await reading.selectFrom('accounting.reminder_settings').select(['automatic', 'consumer_clause']).executeTakeFirst()
  return settings ?? { automatic: false, consumer_clause: false }
}

export async function saveReminderSettings({ tx, now }: Work, settings: ReminderSettings): Promise<void> {
  const row = { ...settings, changed_at: now }
  await tx.insertInto('accounting.reminder_settings').values(row).onConflict((conflict) => conflict.column('singleton').doUpdateSet(row)).execute()
}
