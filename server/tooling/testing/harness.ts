import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import type pg from 'pg'
import { systemActor, type Actor } from '#platform/actor.ts'
import { readConfiguration } from '#platform/configuration.ts'
import { createPool } from '#platform/database/pool.ts'
import type { App } from '#platform/http/app.ts'
import { runDueJobs } from '#platform/jobs/runner.ts'
import { createLog } from '#platform/log.ts'
import type { RepeatedQuery } from '#platform/observability/watch-queries.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { createApp } from '../../app.ts'
import { cloneTemplate, startTestServer } from './server.ts'

/** A Comptoir of its own for one test file: real database, real routes, a clock that the test moves. */
export type Harness = {
  app: App
  platform: Platform
  pool: pg.Pool
  clock: { now: Temporal.Instant }
  /** One transaction of the system, as a use case sees it. */
  work: <T>(act: (work: Work) => Promise<T>, actor?: Actor) => Promise<T>
  /** Runs every job that is due. */
  jobs: () => Promise<void>
  /** Ends before the database goes: what else a test file started on it. */
  closeFirst: (end: () => Promise<void>) => void
}

export const TODAY = '2026-11-22T10:00:00Z'

/** Opens a harness for the calling test file and closes it after its last test. */
export async function openHarness(environment: Record<string, string> = {}): Promise<Harness> {
  const { url, drop } = await database()
  const folder = mkdtempSync(join(tmpdir(), 'comptoir-files-'))
  const configuration = readConfiguration({
    NODE_ENV: 'test', DATA_DIR: folder, DATABASE_URL: url, RATE_LIMIT: 'off', LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'fatal', COMPTOIR_DEMO: 'false', ...environment,
  })
  const pool = createPool({ url, max: 20, name: 'comptoir-test', wait_milliseconds: 60_000 })
  const repeated: RepeatedQuery[] = []
  const clock = { now: Temporal.Instant.from(TODAY) }
  const { app, platform, listeners, schedules } = await createApp({ configuration, pool, log: createLog(configuration.LOG_LEVEL), clock: () => clock.now, onRepeatedQuery: (query) => { repeated.push(query) } })
  await app.ready()
  const firsts: (() => Promise<void>)[] = []
  after(async () => {
    for (const end of firsts) await end()
    await app.close()
    await pool.end()
    await drop()
    rmSync(folder, { recursive: true, force: true })
    if (repeated.length > 0) throw new Error(`A query in a loop: ${JSON.stringify(repeated, null, 2)}`)
  })
  return {
    app, platform, pool, clock,
    work: (act, actor = systemActor('test')) => platform.inTransaction(actor, act),
    jobs: () => runDueJobs({ platform, pool, listeners, schedules }),
    closeFirst: (end) => { firsts.push(end) },
  }
}

/** The test run names a server; a file run by hand starts one for itself. */
async function database(): Promise<{ url: string, drop: () => Promise<void> }> {
  const shared = process.env['COMPTOIR_TEST_SERVER']
  if (shared) return cloneTemplate(shared)
  const server = await startTestServer()
  const clone = await cloneTemplate(server.url)
  return { url: clone.url, drop: async () => { await clone.drop(); await server.stop() } }
}
