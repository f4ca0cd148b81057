import { join } from 'node:path'
import { environmentWithFile, readConfiguration, type Configuration } from '#platform/configuration.ts'
import { openDatabase } from '#platform/database/open-database.ts'
import { createPool } from '#platform/database/pool.ts'
import { createLog } from '#platform/log.ts'
import type pg from 'pg'
import { createApp, type Comptoir } from '../../app.ts'

/** A command of `npm run comptoir --`. */
export type Command = {
  summary: string
  /** What follows the name, as shown by --help. */
  usage: string
  run: (parameters: string[]) => Promise<void>
}

/** A mistake in how a command was called: told in one sentence, exit code 2. */
export class WrongUse extends Error {}

/** Comptoir's root folder. */
export const root = join(import.meta.dirname, '../../..')

export const configurationHere = (): Configuration => readConfiguration(environmentWithFile(root))

/** Opens the database for one command and closes all of it afterwards. */
export async function withDatabase<T>(act: (pool: pg.Pool, configuration: Configuration) => Promise<T>): Promise<T> {
  const configuration = configurationHere()
  const database = await openDatabase(configuration)
  const pool = createPool({ url: database.url, max: 8, name: 'comptoir-command' })
  try {
    return await act(pool, configuration)
  } finally {
    await pool.end()
    await database.close()
  }
}

/** The same with every module in place. */
export async function withComptoir<T>(act: (comptoir: Comptoir, pool: pg.Pool) => Promise<T>): Promise<T> {
  return withDatabase(async (pool, configuration) => {
    const comptoir = await createApp({ configuration: { ...configuration, LOG_LEVEL: 'warn' }, pool, log: createLog('warn') })
    try {
      return await act(comptoir, pool)
    } finally {
      await comptoir.app.close()
      await comptoir.platform.threads.stop()
    }
  })
}

/** One line of progress; rewritten in place on a terminal. */
export function progress(text: string): void {
  process.stdout.write(process.stdout.isTTY ? `\r\x1b[2K${text}` : `${text}\n`)
}
