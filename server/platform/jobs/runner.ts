import { Logger, parseCronItems, run, runOnce, type RunnerOptions, type TaskList } from 'graphile-worker'
import pg from 'pg'
import { SpanStatusCode } from '@opentelemetry/api'
import { languageOf } from '#kernel/language.ts'
import { systemActor, type Actor } from '../actor.ts'
import type { AnyListener, Schedule } from '../module.ts'
import type { Platform } from '../platform.ts'
import type { Work } from '../work.ts'
import { inScope } from '../observability/scope.ts'
import { givingWay } from './giving-way.ts'
import { announceRunner } from './runner-presence.ts'
import type { JobPayload } from './sending.ts'

/** One that listens, and a few that fetch and end jobs; the jobs' own work is done on the process's pool. */
const WORKER_CONNECTIONS = 4

/** Jobs are fetched and ended several at once when many wait: a busy shop has its database for its buyers. */
const BATCHES = { localQueue: { size: 10 }, completeJobBatchDelay: 20 } as const

export type JobOptions = {
  platform: Platform
  pool: pg.Pool
  listeners: readonly AnyListener[]
  schedules: readonly Schedule[]
}

/** Starts the jobs in this process; `stop` lets the running ones end. */
export async function startJobs(options: JobOptions): Promise<{ stop: () => Promise<void> }> {
  const presence = await announceRunner(options.pool)
  const pool = workerPool(options.pool)
  const way = givingWay()
  const runner = await run({
    ...common(options, pool, way.untilCalm),
    events: presence.events,
    concurrency: 4,
    preset: { worker: BATCHES },
    noHandleSignals: true,
    parsedCronItems: parseCronItems(options.schedules.map(({ name, cron }) => ({ task: name, match: cron, identifier: name, options: { backfillPeriod: 0 } }))),
  })
  return {
    async stop() {
      await runner.stop()
      way.stop()
      await pool.end()
      await presence.leave()
    },
  }
}

/** Runs what is due until nothing is left; tests and commands use it. */
export async function runDueJobs(options: JobOptions): Promise<void> {
  const pool = workerPool(options.pool)
  try {
    await runOnce({ ...common(options, pool), concurrency: 1, noHandleSignals: true })
  } finally {
    await pool.end()
  }
}

function common({ platform, listeners, schedules }: JobOptions, pool: pg.Pool, untilCalm = async () => {}): RunnerOptions {
  const taskList: TaskList = {}
  for (const listener of listeners) taskList[listener.name] = async (payload) => {
    await untilCalm()
    await hearAndTell(platform, listener, payload as JobPayload)
  }
  for (const schedule of schedules) taskList[schedule.name] = () => schedule.run(platform)
  return { pgPool: pool, taskList, logger: workerLog(platform) }
}

/**
 * The worker's own connections, to fetch jobs and to say how they ended. It writes its ids as JSON and therefore needs them as the
 * driver gives them: with our bigint it could not say that a job failed, and nothing would be tried again.
 */
function workerPool({ options: { types: _, ...options } }: pg.Pool): pg.Pool {
  const pool = new pg.Pool({ ...options, max: WORKER_CONNECTIONS })
  pool.on('error', () => {})
  pool.on('connect', (client) => { client.on('error', () => {}) })
  return pool
}

/** A job that fails is told with the request that caused it; the worker tries it again later. */
async function hearAndTell(platform: Platform, listener: AnyListener, payload: JobPayload): Promise<void> {
  const measured = platform.metrics.jobs.startTimer({ job: listener.name })
  const span = platform.tracing.begin('job', listener.name, { request_id: payload.request_id })
  try {
    await inScope({ name: listener.name, request_id: payload.request_id, span }, () => hear(platform, listener, payload))
    measured({ outcome: 'done' })
  } catch (error) {
    measured({ outcome: 'failed' })
    platform.log.error({ request_id: payload.request_id, job: listener.name, err: error }, 'job failed')
    platform.errors.report(error, { at: listener.name, request_id: payload.request_id })
    span?.setStatus({ code: SpanStatusCode.ERROR })
    throw error
  } finally {
    span?.end()
  }
}

async function hear(platform: Platform, listener: AnyListener, { event_id, facts, request_id, language }: JobPayload): Promise<void> {
  const actor: Actor = { ...systemActor(request_id), language: languageOf(language) }
  if ('reach' in listener) return listener.reach({ ...platform, actor }, facts as never)
  await platform.inTransaction(actor, async (work) => {
    if (await firstTime(work, event_id, listener.name)) await listener.act(work, facts as never, platform.configuration)
  })
}

/** A job can be delivered twice (a worker died after the commit): its row makes the second one do nothing. */
async function firstTime({ tx }: Work, event_id: string, listener: string): Promise<boolean> {
  const row = await tx.insertInto('platform.listener_acts').values({ event_id, listener })
    .onConflict((conflict) => conflict.doNothing()).returning('event_id').executeTakeFirst()
  return row !== undefined
}

/** Failures and their retries belong in our log; the worker's chatter about its own start does not. */
function workerLog({ log }: Platform): Logger {
  return new Logger(({ taskIdentifier, jobId }) => (level, message) => {
    if (level === 'error' || level === 'warning') log[level === 'error' ? 'error' : 'warn']({ task: taskIdentifier, job: jobId }, message)
  })
}
