import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { migrate } from '#platform/database/migrate.ts'
import { createPool } from '#platform/database/pool.ts'
import { startCluster } from '#platform/database/embedded/cluster.ts'
import { Refusal } from '#kernel/refusal.ts'

/** A throw-away PostgreSQL with a migrated template that test files clone. */
export type TestServer = { url: string, stop: () => Promise<void> }

const TEMPLATE = 'comptoir_template'

/** Starts one, or migrates a fresh template on the server that `TEST_SERVER_URL` names. */
export async function startTestServer(): Promise<TestServer> {
  const external = process.env['TEST_SERVER_URL']
  if (external) {
    await makeTemplate((database) => external.replace(/\/[^/]*$/, `/${database}`))
    return { url: external, stop: async () => {} }
  }
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-test-'))
  // open to PostgreSQL's account, so that all of it lies here and goes with the folder
  chmodSync(folder, 0o755)
  const cluster = await startCluster({ dataDir: folder, throwAway: true, maxConnections: 300 })
  await makeTemplate(cluster.url)
  return {
    url: cluster.url('postgres'),
    async stop() {
      await cluster.stop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function makeTemplate(url: (database: string) => string): Promise<void> {
  const control = new pg.Client({ connectionString: url('postgres') })
  await control.connect()
  await control.query(`drop database if exists ${TEMPLATE} with (force)`)
  await control.query(`create database ${TEMPLATE} encoding 'UTF8' locale 'C' template template0`)
  await control.end()
  const pool = createPool({ url: url(TEMPLATE), max: 2, name: 'comptoir-test-template' })
  await migrate(pool)
  await pool.end()
}

/** Clones the template; the name is unique, so parallel files never meet. */
export const cloneTemplate = (serverUrl: string) => newDatabase(serverUrl, `template ${TEMPLATE}`)

/** A database with nothing in it, beside the one of the URL. */
export const cloneEmpty = (serverUrl: string) => newDatabase(serverUrl, `encoding 'UTF8' locale 'C' template template0`)

async function newDatabase(serverUrl: string, like: string): Promise<{ url: string, drop: () => Promise<void> }> {
  const name = `test_${process.pid}_${Math.random().toString(36).slice(2, 10)}`
  const control = async (sql: string) => {
    const client = new pg.Client({ connectionString: serverUrl.replace(/\/[^/]*$/, '/postgres') })
    await client.connect()
    try {
      await client.query(sql)
    } finally {
      await client.end()
    }
  }
  for (let attempt = 1; ; attempt += 1) {
    try {
      await control(`create database ${name} ${like}`)
      break
    } catch (error) {
      // another file is cloning at this moment: PostgreSQL copies a template only while nobody is connected to it
      if ((error as { code?: string }).code !== '55006' || attempt > 50) throw error
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  }
  return { url: serverUrl.replace(/\/[^/]*$/, `/${name}`), drop: () => control(`drop database if exists ${name} with (force)`) }
}

export const isRefusal = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code
