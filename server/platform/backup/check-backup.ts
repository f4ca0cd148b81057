import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { databaseOver, type Reading } from '../database/database.ts'
import { createPool } from '../database/pool.ts'
import type { BackupCounts } from './manifest.ts'
import { restoreBackup } from './restore-backup.ts'
import type { BackupSource } from './write-backup.ts'

/**
 * Proves a backup by restoring its rows into a scratch database on the same server, which is dropped afterwards. `examine` may
 * look at what came back and throw. Throws one sentence when the backup is not good, or the account may not create databases.
 */
export async function checkBackup(file: string, { databaseUrl, secret }: Pick<BackupSource, 'databaseUrl' | 'secret'>, examine: (restored: Reading) => Promise<void> = async () => {}): Promise<BackupCounts> {
  const name = `comptoir_check_${randomBytes(4).toString('hex')}`
  const scratch = new URL(databaseUrl)
  scratch.pathname = `/${name}`
  await onServer(databaseUrl, `create database ${name} encoding 'UTF8' locale 'C' template template0`)
  try {
    const counts = await restoreBackup(file, { databaseUrl: scratch.href, filesFolder: undefined, secret, replace: false })
    await look(scratch.href, examine)
    return counts
  } finally {
    await onServer(databaseUrl, `drop database if exists ${name} with (force)`)
  }
}

async function look(url: string, examine: (restored: Reading) => Promise<void>): Promise<void> {
  const pool = createPool({ url, max: 2, name: 'comptoir-check' })
  try {
    await examine(databaseOver(pool))
  } finally {
    await pool.end()
  }
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } catch (error) {
    const { code, message } = error as { code?: string, message: string }
    throw new Error(code === '42501' ? 'The backup could not be checked: the account of DATABASE_URL may not create databases. Give it CREATEDB.' : `The backup could not be checked: ${message}`, { cause: error })
  } finally {
    await client.end()
  }
}
