import { createHash } from 'node:crypto'
import type { CompiledQuery, DatabaseConnection, Dialect, Driver, QueryResult, TransactionSettings } from 'kysely'
import { PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import type pg from 'pg'
import { gather } from './gathering.ts'
import { asParameter } from './pool.ts'

/** Told after every query: its text, how long it took, and whether it failed. */
export type QueryWatch = (query: { sql: string, milliseconds: number, failed: boolean }) => void

/** Kysely on a pool, with prepared statements (a shop asks the same hundred questions all day) and a watch on every query. */
export function pooledDialect(pool: pg.Pool, watch?: QueryWatch): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => pooledDriver(pool, watch),
    createIntrospector: (database) => new PostgresIntrospector(database),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  }
}

function pooledDriver(pool: pg.Pool, watch?: QueryWatch): Driver {
  const clients = new WeakMap<DatabaseConnection, pg.PoolClient>()
  const run = async (connection: DatabaseConnection, sql: string) => { await clients.get(connection)!.query(sql) }
  return {
    init: async () => {},
    async acquireConnection() {
      const client = await pool.connect()
      const connection = connectionOf(client, watch)
      clients.set(connection, client)
      return connection
    },
    async beginTransaction(connection, settings: TransactionSettings) {
      const level = settings.isolationLevel ? ` isolation level ${settings.isolationLevel}` : ''
      await run(connection, `begin${level}${settings.accessMode === 'read only' ? ' read only' : ''}`)
    },
    commitTransaction: (connection) => run(connection, 'commit'),
    rollbackTransaction: (connection) => run(connection, 'rollback'),
    releaseConnection: async (connection) => clients.get(connection)!.release(),
    destroy: async () => {},
  }
}

/** One connection as Kysely sees it. */
export function connectionOf(client: pg.PoolClient, watch?: QueryWatch): DatabaseConnection {
  return {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const started = performance.now()
      try {
        const name = parameters.length === 0 ? undefined : statementName(sql)
        gather(client)
        const result = await client.query({ ...(name ? { name } : {}), text: sql, values: parameters.map(asParameter) as unknown[] })
        watch?.({ sql, milliseconds: performance.now() - started, failed: false })
        const count = result.command === 'SELECT' ? undefined : BigInt(result.rowCount ?? 0)
        return { rows: result.rows as R[], ...(count === undefined ? {} : { numAffectedRows: count }) }
      } catch (error) {
        watch?.({ sql, milliseconds: performance.now() - started, failed: true })
        throw error
      }
    },
    streamQuery(): never { throw new Error('Streaming goes through a cursor of its own.') },
  }
}

/** Begins the text of a query whose best plan hangs on its values — what is searched for — and that is therefore planned with them each time. */
export const PLANNED_ANEW = '/* planned anew */'

const names = new Map<string, string>()
const MOST_STATEMENTS = 500

/** One name per text. Texts beyond the limit are sent unnamed, so that unusual filters do not fill every session's memory. */
function statementName(sql: string): string | undefined {
  const known = names.get(sql)
  if (known) return known
  if (sql.startsWith(PLANNED_ANEW)) return undefined
  if (names.size >= MOST_STATEMENTS) return undefined
  const name = createHash('md5').update(sql).digest('hex')
  names.set(sql, name)
  return name
}
