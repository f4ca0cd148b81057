import { createReadStream } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { createZstdDecompress } from 'node:zlib'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { extract } from 'tar-stream'
import { migrate, migrationFiles } from '../database/migrate.ts'
import { createPool } from '../database/pool.ts'
import { foreignKeysOf, schemasInUse } from './catalogue.ts'
import { quoted, type BackupCounts, type BackupTable, type Manifest } from './manifest.ts'
import { unsealing } from './sealed-stream.ts'

export type RestoreTarget = {
  databaseUrl: string
  /** Where the stored files go; undefined leaves them in the backup (a check of the rows alone). */
  filesFolder: string | undefined
  secret: string
  /** Whether what the database holds is to be thrown away first. */
  replace: boolean
}

/**
 * Puts a backup into a database. The rows come in one transaction: whatever fails leaves no half. Triggers rest meanwhile —
 * the rows were judged when they were written — and every foreign key is checked again at the end. Throws one sentence.
 */
export async function restoreBackup(file: string, { databaseUrl, filesFolder, secret, replace }: RestoreTarget): Promise<BackupCounts> {
  const client = new pg.Client({ connectionString: databaseUrl, application_name: 'comptoir-restore', options: '-c statement_timeout=0' })
  await client.connect()
  try {
    const pieces = extract()
    const reading = pipeline(createReadStream(file), unsealing(secret), createZstdDecompress(), pieces)
    reading.catch((error: Error) => pieces.destroy(error))
    const counts = { tables: 0, rows: 0, files: 0 }
    let load: Loading | undefined
    for await (const piece of pieces as AsyncIterable<ArchivePiece>) {
      const { name } = piece.header
      if (name === 'manifest.json') load = await beginLoading(client, JSON.parse((await buffer(piece)).toString()) as Manifest, { databaseUrl, replace })
      else if (!load) throw new Error('The backup has no beginning: it was not made by Comptoir.')
      else if (name.startsWith('tables/')) await load.take(name.split('/')[1]!, piece)
      else if (filesFolder === undefined) piece.resume()
      else counts.files += await keepFile(filesFolder, name, piece)
    }
    await reading
    return { ...counts, ...await load!.end() }
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw error
  } finally {
    await client.end().catch(() => {})
  }
}

type Piece = AsyncIterable<Buffer>
type ArchivePiece = Piece & { header: { name: string }, resume: () => void }
type Loading = { take: (table: string, piece: Piece) => Promise<void>, end: () => Promise<Pick<BackupCounts, 'tables' | 'rows'>> }

async function beginLoading(client: pg.Client, manifest: Manifest, { databaseUrl, replace }: { databaseUrl: string, replace: boolean }): Promise<Loading> {
  demandKnown(manifest)
  await makeRoom(client, replace)
  await buildTables(databaseUrl, manifest)
  await client.query('begin')
  const keys = await foreignKeysOf(client)
  for (const { table, name } of keys) await client.query(`alter table ${table} drop constraint ${name}`)
  const tableOf = new Map(manifest.tables.map((table) => [`${table.schema}.${table.name}`, table]))
  const names = manifest.tables.map(({ schema, name }) => quoted(schema, name))
  for (const name of names) await client.query(`alter table ${name} disable trigger user`)
  await client.query(`truncate ${names.join(', ')}`)
  let rows = 0
  let open: { name: string, sink: NodeJS.WritableStream & { rowCount: number }, done: Promise<void>, source: PassThrough } | undefined
  const close = async () => {
    if (!open) return
    open.source.end()
    await open.done
    rows += open.sink.rowCount
    open = undefined
  }
  return {
    async take(name, piece) {
      if (open?.name !== name) {
        await close()
        const sink = client.query(copyFrom(copyStatement(tableOf.get(name)!)))
        const source = new PassThrough()
        open = { name, sink, source, done: pipeline(source, sink) }
        open.done.catch(() => {})
      }
      for await (const chunk of piece) {
        if (!open.source.write(chunk)) await Promise.race([new Promise((resolve) => { open!.source.once('drain', resolve) }), open.done])
      }
    },
    async end() {
      await close()
      for (const { schema, name, last_value, is_called } of manifest.sequences) await client.query('select setval($1::regclass, $2::bigint, $3)', [quoted(schema, name), last_value, is_called])
      for (const name of names) await client.query(`alter table ${name} enable trigger user`)
      for (const { table, name, definition } of keys) await client.query(`alter table ${table} add constraint ${name} ${definition}`)
      await client.query('commit')
      return { tables: manifest.tables.length, rows }
    },
  }
}

/** A newer Comptoir wrote it, or its history was changed: then its rows do not fit what this version can build. */
function demandKnown({ migrations }: Manifest): void {
  const known = new Map(migrationFiles().map(({ name, checksum }) => [name, checksum]))
  const strange = migrations.find(({ name, checksum }) => known.get(name) !== checksum)
  if (strange) throw new Error(`The backup was made by another version of Comptoir (${strange.name}): restore it with that version or a newer one.`)
}

async function makeRoom(client: pg.Client, replace: boolean): Promise<void> {
  const schemas = await schemasInUse(client)
  if (schemas.length === 0) return
  if (!replace) throw new Error('The database is not empty: stop Comptoir and give --replace to throw away what it holds, or name an empty database.')
  for (const schema of schemas.filter((name) => name !== 'public')) await client.query(`drop schema ${quoted(schema)} cascade`)
}

/** The tables as they were when the backup was made; what this version adds comes afterwards, with the rows in them. */
async function buildTables(databaseUrl: string, { migrations }: Manifest): Promise<void> {
  const pool = createPool({ url: databaseUrl, max: 2, name: 'comptoir-restore' })
  try {
    await migrate(pool, new Set(migrations.map(({ name }) => name)))
  } finally {
    await pool.end()
  }
}

const copyStatement = ({ schema, name, columns }: BackupTable) => `copy ${quoted(schema, name)} (${columns.map((column) => quoted(column)).join(', ')}) from stdin`

async function keepFile(folder: string, name: string, piece: Piece): Promise<number> {
  const path = /^files\/([0-9a-f]{2}\/[0-9a-f]{64}(?:\.json)?)$/.exec(name)?.[1]
  if (!path) throw new Error('The backup holds a file with a name that Comptoir does not give.')
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), await buffer(piece))
  return path.endsWith('.json') ? 0 : 1
}
