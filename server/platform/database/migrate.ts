import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { runMigrations } from 'graphile-worker'
import type pg from 'pg'

const FOLDER = join(import.meta.dirname, '../../migrations')
/** Any fixed number: whoever holds this advisory lock migrates, the others wait and find the work done. */
const LOCK = 4_021_337

type MigrationFile = { name: string, sql: string, checksum: string }

/** The migrations of this version, in order. */
export function migrationFiles(): MigrationFile[] {
  return readdirSync(FOLDER).filter((name) => /^\d{4}-[a-z0-9-]+\.sql$/.test(name)).sort().map((name) => {
    const sql = readFileSync(join(FOLDER, name), 'utf8')
    return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') }
  })
}

/**
 * Brings the database to this version, one transaction per file, under an advisory lock. Returns the names applied.
 * `only`: no others than these (a backup is restored into the tables it was made of). Throws one sentence when a file fails,
 * or when an applied one was changed since.
 */
export async function migrate(pool: pg.Pool, only?: ReadonlySet<string>): Promise<string[]> {
  await runMigrations({ pgPool: pool })
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query('create schema if not exists platform')
    await client.query('create table if not exists platform.migrations (name text primary key, checksum text not null, applied_at timestamptz not null default now())')
    const { rows } = await client.query<{ name: string, checksum: string }>('select name, checksum from platform.migrations')
    const applied = new Map(rows.map(({ name, checksum }) => [name, checksum]))
    const fresh: string[] = []
    for (const file of migrationFiles()) {
      if (only && !only.has(file.name)) continue
      const known = applied.get(file.name)
      if (known === file.checksum) continue
      if (known) throw new Error(`The migration ${file.name} was changed after it had been applied: restore it and write the change as a new migration.`)
      await apply(client, file)
      fresh.push(file.name)
    }
    return fresh
  } finally {
    await client.query('select pg_advisory_unlock($1)', [LOCK]).catch(() => {})
    client.release()
  }
}

async function apply(client: pg.PoolClient, { name, sql, checksum }: MigrationFile): Promise<void> {
  try {
    await client.query('begin')
    await client.query('set local statement_timeout = 0')
    await client.query(sql)
    await client.query('insert into platform.migrations (name, checksum) values ($1, $2)', [name, checksum])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw new Error(`The migration ${name} failed and changed nothing: ${(error as Error).message}`, { cause: error })
  }
}
