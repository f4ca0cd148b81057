import { newId } from '#kernel/identifier.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'

declare module '#platform/work.ts' {
  interface Events { 'administration.backup-asked': { backup_id: string } }
}

export const backupRuns = new Refusal('administration/backup-runs', 409, {
  fr: 'Une sauvegarde est déjà en cours : attendez qu’elle soit finie.', nl: 'Er loopt al een back-up: wacht tot die klaar is.',
  de: 'Es läuft bereits eine Sicherung: warten Sie, bis sie fertig ist.', en: 'A backup is already being made: wait until it is done.',
})

/** Asks for a backup; a job makes it. Throws `backupRuns` by the database's constraint while another one is being made. */
export async function askBackup(work: Work): Promise<{ id: string }> {
  const id = newId()
  await work.tx.insertInto('administration.backups').values({ id, asked_at: work.now, asked_by: work.actor.user_id ?? null }).execute()
  await work.say('administration.backup-asked', { backup_id: id })
  return { id }
}

/** The clock's own backup; while one is being made there is nothing to ask for. */
export async function backupByClock({ inTransaction, actor }: Platform): Promise<void> {
  try {
    await inTransaction(actor, askBackup)
  } catch (error) {
    if (!(error instanceof Refusal && error.code === backupRuns.code)) throw error
  }
}
