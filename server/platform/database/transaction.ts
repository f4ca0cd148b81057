import { DefaultQueryExecutor, PostgresAdapter, PostgresQueryCompiler, Transaction } from 'kysely'
import type pg from 'pg'
import { connectionOf, pooledDialect, type QueryWatch } from './dialect.ts'
import { gather } from './gathering.ts'
import type { Tables } from './generated/tables.ts'

/** Hands over a statement that was sent and whose answer nobody needs before the commit: it is waited for with the commit. */
export type WithCommit = (statement: Promise<unknown>) => void

export type OpenTransaction = <T>(act: (tx: Transaction<Tables>, withCommit: WithCommit) => Promise<T>) => Promise<T>

/**
 * Runs an act in one transaction on one connection of the pool. Statements that are started without waiting for each other
 * travel together and run in the order in which they were started; `begin` travels with the first of them. (Kysely's own
 * transactions send one statement at a time, and a lock that others wait for is held for every one of those journeys.)
 */
export function transactionsOver(pool: pg.Pool, watch?: QueryWatch): OpenTransaction {
  const dialect = pooledDialect(pool, watch)
  const props = { config: { dialect }, dialect, driver: dialect.createDriver() }
  const compiler = new PostgresQueryCompiler()
  const adapter = new PostgresAdapter()
  return async (act) => {
    const client = await pool.connect()
    const connection = connectionOf(client, watch)
    const executor = new DefaultQueryExecutor(compiler, adapter, { provideConnection: (use) => use(connection) })
    const underway: Promise<unknown>[] = []
    let first: Error | undefined
    const withCommit: WithCommit = (statement) => {
      statement.catch((error: Error) => { first ??= error })
      underway.push(statement)
    }
    let broken: Error | undefined
    try {
      gather(client)
      withCommit(client.query('begin'))
      const outcome = await act(new Transaction<Tables>({ ...props, executor }), withCommit)
      gather(client)
      const commit = client.query('commit')
      await Promise.all([...underway, commit])
      if ((await commit).command !== 'COMMIT') throw new Error('A statement failed and nobody waited for it: nothing was kept.')
      return outcome
    } catch (error) {
      await client.query('rollback').catch((lost: Error) => { broken = lost })
      throw first ?? error // what comes after a failed statement only says that the transaction is aborted
    } finally {
      client.release(broken)
    }
  }
}
