import { join } from 'node:path'
import type pg from 'pg'
import { Refusal } from '#kernel/refusal.ts'
import { newId } from '#kernel/identifier.ts'
import { systemActor } from './actor.ts'
import { createCache } from './cache/cache.ts'
import type { Configuration } from './configuration.ts'
import { databaseOver } from './database/database.ts'
import { transactionsOver } from './database/transaction.ts'
import { filesIn } from './files/files.ts'
import type { Log } from './log.ts'
import type { Letterhead } from './mail/mail.ts'
import type { AnyListener, Module, Schedule } from './module.ts'
import { errorReports } from './observability/error-reports.ts'
import { createMetrics } from './observability/metrics.ts'
import { startTracing } from './observability/tracing.ts'
import { watchQueries, type RepeatedQuery } from './observability/watch-queries.ts'
import type { Platform } from './platform.ts'
import { openRedis } from './redis/redis.ts'
import { startThreads } from './threads/threads.ts'
import { transactions } from './work.ts'

export type Assembly = {
  platform: Platform
  listeners: readonly AnyListener[]
  schedules: readonly Schedule[]
  refusals: ReadonlyMap<string, Refusal>
}

/** Joins what the modules give into one platform on one database. */
export function assemble(options: {
  configuration: Configuration, log: Log, pool: pg.Pool, modules: readonly Module[], clock?: () => Temporal.Instant
  /** Told when a request or job asks the same question again and again; tests fail on it. */
  onRepeatedQuery?: (repeated: RepeatedQuery) => void
}): Assembly {
  const { configuration, log, pool, modules, clock = () => Temporal.Now.instant(), onRepeatedQuery = () => {} } = options
  const listeners = modules.flatMap((module) => module.listeners ?? [])
  const schedules = modules.flatMap((module) => module.schedules ?? [])
  const refusals = new Map(modules.flatMap((module) => Object.entries(module.refusals ?? {})))
  refuseTwins(listeners.map(({ name }) => name).concat(schedules.map(({ name }) => name)))
  const redis = openRedis(configuration, log)
  const cache = createCache(modules.flatMap((module) => module.regions ?? []), redis)
  const metrics = createMetrics(pool)
  const tracing = startTracing(configuration, log)
  const watch = watchQueries({ log, metrics, tracing, onRepeated: onRepeatedQuery })
  const database = databaseOver(pool, watch)
  const inTransaction = transactions({ openTransaction: transactionsOver(pool, watch), cache, clock, listeners, refusals })
  const letterheadOf = modules.find(({ letterhead }) => letterhead)?.letterhead
  const platform: Platform = {
    configuration, log, metrics, tracing, errors: errorReports(configuration, log), clock, cache, redis, reading: database, database, databaseUrl: pool.options.connectionString!, inTransaction,
    files: filesIn(join(configuration.DATA_DIR, 'files')), threads: startThreads(), actor: systemActor(`system-${newId()}`),
    letterhead: async () => await letterheadOf?.(database) ?? nobodysLetterhead,
    schedules: schedules.map(({ name, cron }) => ({ name, cron })),
  }
  return { platform, listeners, schedules, refusals }
}

/** Until the company's identity is filled in. */
const nobodysLetterhead: Letterhead = { name: 'Comptoir', email: null, foot: { fr: [], nl: [], de: [], en: [] } }

function refuseTwins(names: string[]): void {
  const twin = names.find((name, index) => names.indexOf(name) !== index)
  if (twin) throw new Error(`Two listeners or schedules are called ${twin}.`)
}
