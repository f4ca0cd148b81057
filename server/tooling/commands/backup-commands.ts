import { mkdirSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { verifyBooks } from '#modules/accounting'
import { checkBackup } from '#platform/backup/check-backup.ts'
import { restoreBackup } from '#platform/backup/restore-backup.ts'
import { writeBackup } from '#platform/backup/write-backup.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Reading } from '#platform/database/database.ts'
import { openDatabase } from '#platform/database/open-database.ts'
import { configurationHere, progress, WrongUse, type Command } from './command.ts'

const UNCHECKED = '--no-check'
const REPLACE = '--replace'

export const backupCommand: Command = {
  summary: 'write everything into one encrypted file and prove it by restoring it into a scratch database',
  usage: `[FILE] [${UNCHECKED}]`,
  run: (parameters) => withUrl(async (configuration, databaseUrl) => {
    const unchecked = parameters.includes(UNCHECKED)
    const [given, ...rest] = parameters.filter((parameter) => parameter !== UNCHECKED)
    if (rest.length > 0 || given?.startsWith('-')) throw new WrongUse('backup takes the name of one file.')
    const file = given ? resolve(given) : defaultFile(configuration)
    const source = { databaseUrl, filesFolder: filesFolder(configuration), secret: configuration.SECRET_KEY }
    const { rows, files } = await writeBackup(source, file, progress)
    if (!unchecked) {
      progress('Proving it in a scratch database …')
      await checkBackup(file, source, demandSoundBooks)
    }
    const megabytes = ((await stat(file)).size / 2 ** 20).toFixed(1)
    process.stdout.write(`\n${file}: ${rows} rows and ${files} files, ${megabytes} MB${unchecked ? '' : ', restored and found whole'}.\nIt can only be read with this installation's SECRET_KEY: keep that elsewhere.\n`)
  }),
}

export const restoreCommand: Command = {
  summary: 'put a backup into an empty database; --replace throws away what the database holds first',
  usage: `FILE [${REPLACE}]`,
  run: (parameters) => withUrl(async (configuration, databaseUrl) => {
    const replace = parameters.includes(REPLACE)
    const [file, ...rest] = parameters.filter((parameter) => parameter !== REPLACE)
    if (!file || rest.length > 0 || file.startsWith('-')) throw new WrongUse('restore takes the name of one file.')
    const source = { databaseUrl, secret: configuration.SECRET_KEY }
    // a damaged file is found out before anything is thrown away
    if (replace) await checkBackup(resolve(file), source, demandSoundBooks)
    const { rows, files } = await restoreBackup(resolve(file), { ...source, filesFolder: filesFolder(configuration), replace })
    process.stdout.write(`Restored ${rows} rows and ${files} files. Start Comptoir to bring them to this version.\n`)
  }),
}

const filesFolder = ({ DATA_DIR }: Configuration) => join(DATA_DIR, 'files')

function defaultFile({ DATA_DIR }: Configuration): string {
  const folder = join(DATA_DIR, 'backups')
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, `comptoir-${new Date().toISOString().slice(0, 19).replaceAll(':', '')}.backup`)
}

async function demandSoundBooks(restored: Reading): Promise<void> {
  const { passed } = await verifyBooks(restored)
  if (!passed) throw new Error('The backup was restored, but its books do not hold: run verify-books.')
}

/** A backup reads and a restore builds; neither wants the database brought to this version first. */
async function withUrl(act: (configuration: Configuration, databaseUrl: string) => Promise<void>): Promise<void> {
  const configuration = configurationHere()
  const database = await openDatabase(configuration)
  try {
    await act(configuration, database.url)
  } finally {
    await database.close()
  }
}
