import pg from 'pg'
import { sql } from 'kysely'
import type { Reading } from '../database/database.ts'
import type { Log } from '../log.ts'
import type { Cache } from './cache.ts'

const CHANNEL = 'comptoir_forget'
const AGAIN_AFTER_MILLISECONDS = 2_000

/** Tells every process, when the transaction commits, what to forget. */
export async function tellToForget(tx: Reading, change: string, tags: readonly string[]): Promise<void> {
  await sql`select pg_notify(${CHANNEL}, ${JSON.stringify([change, ...tags])})`.execute(tx)
}

/** Hears what other processes changed. While the line was down something may have been missed: then all of it is forgotten. */
export async function hearForgetting({ databaseUrl, cache, log }: { databaseUrl: string, cache: Cache, log: Log }): Promise<{ stop: () => Promise<void> }> {
  let client: pg.Client | undefined
  let again: NodeJS.Timeout | undefined
  let stopped = false
  const hear = async () => {
    const line = new pg.Client({ connectionString: databaseUrl, application_name: 'comptoir-cache', keepAlive: true })
    line.on('notification', ({ payload }) => {
      const [change, ...tags] = JSON.parse(payload ?? '[]') as string[]
      cache.forget(tags, change)
    })
    line.on('error', () => {})
    line.on('end', () => { if (!stopped) retry() })
    try {
      await line.connect()
      await line.query(`listen ${CHANNEL}`)
      client = line
      cache.forgetAll()
    } catch (error) {
      log.warn({ err: error }, 'the cache cannot hear other processes')
      cache.forgetAll()
    }
  }
  const retry = () => {
    cache.forgetAll()
    again = setTimeout(() => { void hear() }, AGAIN_AFTER_MILLISECONDS)
  }
  await hear()
  return {
    async stop() {
      stopped = true
      clearTimeout(again)
      await client?.end()
    },
  }
}
