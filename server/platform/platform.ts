import type { Redis } from 'ioredis'
import type { Actor } from './actor.ts'
import type { Cache } from './cache/cache.ts'
import type { Configuration } from './configuration.ts'
import type { Database, Reading } from './database/database.ts'
import type { Files } from './files/files.ts'
import type { Log } from './log.ts'
import type { Letterhead } from './mail/mail.ts'
import type { ErrorReports } from './observability/error-reports.ts'
import type { Metrics } from './observability/metrics.ts'
import type { Tracing } from './observability/tracing.ts'
import type { Threads } from './threads/threads.ts'
import type { InTransaction } from './work.ts'

/** What reaches the outside and outlives a request. Use cases never see it: they are given a `Work`. */
export type Platform = {
  configuration: Configuration
  log: Log
  metrics: Metrics
  tracing: Tracing
  /** Who is told of errors that nobody expected. */
  errors: ErrorReports
  clock: () => Temporal.Instant
  /** Answers and queries that are kept until what they were made of changes. */
  cache: Cache
  /** What several processes count together; undefined where each is alone. */
  redis: Redis | undefined
  /** Reads outside a transaction. */
  reading: Reading
  /** Only the platform itself writes with it. */
  database: Database
  inTransaction: InTransaction
  /** Documents, pictures and imports, by the hash of their content. */
  files: Files
  /** Who writes the mails: the company, as it is today. */
  letterhead: () => Promise<Letterhead>
  /** What runs by the clock, for people to look at. */
  schedules: readonly { name: string, cron: string }[]
  /** For what would hold the event loop; whoever stops the process stops them. */
  threads: Threads
  /** Where the database is, with its password: for tools that open a connection of their own, never for a log. */
  databaseUrl: string
  /** Who acts when nobody signed in: the job, the command. */
  actor: Actor
}
