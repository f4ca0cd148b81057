import { createWriteStream } from 'node:fs'
import { readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createZstdCompress } from 'node:zlib'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { pack, type Pack } from 'tar-stream'
import { sequencesOf, tablesOf } from './catalogue.ts'
import { quoted, type BackupCounts, type BackupProgress, type BackupTable, type Manifest } from './manifest.ts'
import { sealing } from './sealed-stream.ts'

/** A table's rows are cut into pieces of this size: a piece's length must be known before it is written. */
const PIECE_BYTES = 8 << 20

export type BackupSource = {
  databaseUrl: string
  /** Folder of the stored files. */
  filesFolder: string
  secret: string
}

/**
 * Writes everything a Comptoir holds into one encrypted file: all rows as they stood at one moment, all stored files. Nobody
 * waits for it. The file is there whole or not at all.
 */
export async function writeBackup({ databaseUrl, filesFolder, secret }: BackupSource, file: string, tell: BackupProgress = () => {}): Promise<BackupCounts> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'comptoir-backup', options: '-c statement_timeout=0' })
  await client.connect()
  const archive = pack()
  const beside = `${file}.part`
  const written = pipeline(archive, createZstdCompress(), sealing(secret), createWriteStream(beside, { mode: 0o600 }))
  try {
    // the disk can fail while the archive waits for it: whichever fails first ends both
    const [counts] = await Promise.all([fill(archive, client, filesFolder, tell), written])
    await rename(beside, file)
    return counts
  } catch (error) {
    archive.destroy(error as Error)
    await written.catch(() => {})
    await rm(beside, { force: true })
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

async function fill(archive: Pack, client: pg.Client, filesFolder: string, tell: BackupProgress): Promise<BackupCounts> {
  const counts = { tables: 0, rows: 0, files: 0 }
  await client.query('begin isolation level repeatable read read only')
  const manifest = await manifestOf(client)
  await add(archive, 'manifest.json', Buffer.from(JSON.stringify(manifest)))
  for (const table of manifest.tables) {
    counts.rows += await addTable(archive, client, table)
    counts.tables += 1
  }
  tell(`${counts.rows} rows of ${counts.tables} tables`)
  await client.query('commit')
  counts.files = await addFiles(archive, filesFolder)
  tell(`${counts.files} files`)
  archive.finalize()
  return counts
}

async function manifestOf(client: pg.Client): Promise<Manifest> {
  const { rows } = await client.query<{ name: string, checksum: string }>('select name, checksum from platform.migrations order by name')
  return { made_at: new Date().toISOString(), migrations: rows, tables: await tablesOf(client), sequences: await sequencesOf(client) }
}

async function addTable(archive: Pack, client: pg.Client, { schema, name, columns }: BackupTable): Promise<number> {
  const rows = client.query(copyTo(`copy ${quoted(schema, name)} (${columns.map((column) => quoted(column)).join(', ')}) to stdout`))
  let waiting: Buffer[] = []
  let bytes = 0
  let piece = 0
  const empty = () => add(archive, `tables/${schema}.${name}/${String(piece += 1).padStart(4, '0')}`, Buffer.concat(waiting))
  for await (const chunk of rows as AsyncIterable<Buffer>) {
    waiting.push(chunk)
    bytes += chunk.length
    if (bytes < PIECE_BYTES) continue
    await empty()
    waiting = []
    bytes = 0
  }
  if (bytes > 0) await empty()
  return rows.rowCount
}

/** Files are named by what they hold and never change, so one that comes during the backup is no harm. */
async function addFiles(archive: Pack, folder: string): Promise<number> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const whole = names.filter((entry) => entry.isFile() && /^[0-9a-f]{64}(\.json)?$/.test(entry.name))
  for (const { parentPath, name } of whole) await add(archive, `files/${name.slice(0, 2)}/${name}`, await readFile(join(parentPath, name)))
  return whole.filter(({ name }) => !name.endsWith('.json')).length
}

function add(archive: Pack, name: string, content: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    archive.entry({ name, mode: 0o600 }, content, (error) => error ? reject(error) : resolve())
  })
}
