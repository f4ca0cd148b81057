import { join } from 'node:path'
import pg from 'pg'
import type { Configuration } from '../configuration.ts'
import { startCluster } from './embedded/cluster.ts'

/** The database that the configuration means. `close` stops the embedded PostgreSQL unless somebody else runs it. */
export type OpenedDatabase = { url: string, close: (options?: { evenIfAdopted?: boolean }) => Promise<void> }

const NAME = 'comptoir'
const OLDEST_VERSION = 150_000

/** Connects to `DATABASE_URL`, or starts the embedded PostgreSQL. Throws one sentence that says what to do. */
export async function openDatabase({ DATABASE_URL, DATA_DIR }: Pick<Configuration, 'DATABASE_URL' | 'DATA_DIR'>): Promise<OpenedDatabase> {
  if (DATABASE_URL) {
    await demandUsable(DATABASE_URL)
    return { url: DATABASE_URL, close: async () => {} }
  }
  const cluster = await startCluster({ dataDir: join(DATA_DIR) })
  await createDatabase(cluster.url('postgres'))
  return { url: cluster.url(NAME), close: async ({ evenIfAdopted = false } = {}) => { if (!cluster.adopted || evenIfAdopted) await cluster.stop() } }
}

async function demandUsable(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 })
  try {
    await client.connect()
    const { rows } = await client.query<{ server_version_num: string }>('show server_version_num')
    if (Number(rows[0]!.server_version_num) < OLDEST_VERSION) throw new Error('its PostgreSQL is older than version 15')
  } catch (error) {
    const reason = (error as Error).message || (error as { code?: string }).code
    throw new Error(`DATABASE_URL: the database cannot be used (${reason}). Check host, name, user and password.`, { cause: error })
  } finally {
    await client.end().catch(() => {})
  }
}

async function createDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [NAME])
    if (rowCount === 0) await client.query(`create database ${NAME} encoding 'UTF8' locale 'C' template template0`)
  } finally {
    await client.end()
  }
}
