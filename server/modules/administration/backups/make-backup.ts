import { mkdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { verifyBooks } from '#modules/accounting'
import { checkBackup } from '#platform/backup/check-backup.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import type { Listener } from '#platform/module.ts'
import type { Platform } from '#platform/platform.ts'
import { outlived } from './retention.ts'

/** Where this installation's backups lie. */
export const backupsFolder = ({ configuration }: Pick<Platform, 'configuration'>) => join(configuration.DATA_DIR, 'backups')

/** Writes the backup that was asked for, proves it, and takes away what is outlived. A failure is kept with its reason and not tried again by itself. */
export const makeBackup: Listener<'administration.backup-asked'> = {
  hears: 'administration.backup-asked', name: 'administration.make-backup',
  async reach(platform, { backup_id }) {
    const { database, clock } = platform
    const asked = await database.updateTable('administration.backups').set({ state: 'running' }).where('id', '=', backup_id).where('state', 'in', ['waiting', 'running']).returning('asked_at').executeTakeFirst()
    if (!asked) return
    try {
      const made = await writeAndProve(platform, asked.asked_at)
      await database.updateTable('administration.backups').set({ state: 'done', ended_at: clock(), ...made }).where('id', '=', backup_id).execute()
    } catch (error) {
      platform.log.error({ err: error }, 'backup failed')
      await database.updateTable('administration.backups').set({ state: 'failed', ended_at: clock(), reason: (error as Error).message.slice(0, 500) }).where('id', '=', backup_id).execute()
      return
    }
    await removeOutlived(platform)
  },
}

async function writeAndProve(platform: Platform, asked_at: Temporal.Instant) {
  const folder = backupsFolder(platform)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  const file = `comptoir-${asked_at.toString({ smallestUnit: 'second' }).replaceAll(':', '')}.backup`
  const path = join(folder, file)
  const source = { databaseUrl: platform.databaseUrl, filesFolder: join(platform.configuration.DATA_DIR, 'files'), secret: platform.configuration.SECRET_KEY }
  const { rows, files } = await writeBackup(source, path)
  await checkBackup(path, source, async (restored) => {
    const { passed } = await verifyBooks(restored)
    if (!passed) throw new Error('The backup was restored, but its books do not hold: verify the books.')
  })
  return { file, bytes: BigInt((await stat(path)).size), row_count: BigInt(rows), file_count: files }
}

async function removeOutlived(platform: Platform): Promise<void> {
  const { database, clock } = platform
  const kept = await database.selectFrom('administration.backups').select(['id', 'asked_at', 'file']).where('state', '=', 'done').where('removed_at', 'is', null).orderBy('asked_at', 'desc').limit(500).execute()
  const gone = outlived(kept, clock())
  for (const { id } of gone) await rm(join(backupsFolder(platform), kept.find((backup) => backup.id === id)!.file!), { force: true })
  if (gone.length > 0) await database.updateTable('administration.backups').set({ removed_at: clock() }).where('id', 'in', gone.map(({ id }) => id)).execute()
}
