import { Kysely } from 'kysely'
import type pg from 'pg'
import { pooledDialect, type QueryWatch } from './dialect.ts'
import type { Tables } from './generated/tables.ts'

export type Database = Kysely<Tables>

/** What a query may hold: it can read everything and has no verb that writes. */
export type Reading = Pick<Database, 'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'executeQuery' | 'getExecutor' | 'fn' | 'dynamic'>

/** Kysely over a pool. */
export function databaseOver(pool: pg.Pool, watch?: QueryWatch): Database {
  return new Kysely<Tables>({ dialect: pooledDialect(pool, watch) })
}
