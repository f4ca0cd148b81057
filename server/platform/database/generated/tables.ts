// Made from the migrated database by `npm run comptoir -- generate-tables`; a test compares. Do not edit.
import type { ColumnType } from 'kysely'

export type Defaulted<T> = ColumnType<T, T | undefined, T>
export type Made<T> = ColumnType<T, never, never>
export type Json = ColumnType<unknown, unknown, unknown>

export type PlatformIdempotencyKeys = {
  caller: string
  operation: string
  key: string
  request_hash: string
  status: number | null
  answer: Json
  created_at: Defaulted<Temporal.Instant>
}

export type PlatformListenerActs = {
  event_id: string
  listener: string
  acted_at: Defaulted<Temporal.Instant>
}

export type PlatformMigrations = {
  name: string
  checksum: string
  applied_at: Defaulted<Temporal.Instant>
}

export type Tables = {
  'platform.idempotency_keys': PlatformIdempotencyKeys
  'platform.listener_acts': PlatformListenerActs
  'platform.migrations': PlatformMigrations
}
