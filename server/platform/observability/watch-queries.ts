import type { QueryWatch } from '../database/dialect.ts'
import { logOf, type Log } from '../log.ts'
import type { Metrics } from './metrics.ts'
import { currentScope } from './scope.ts'
import type { Tracing } from './tracing.ts'

/** From here on a query stands in the log, with its text (never its values) and what it was asked for. */
const SLOW_MILLISECONDS = 300
/** The same text this often in one request or job is a query in a loop. */
export const MOST_REPEATS = 12

/** Told once per request or job and text. */
export type RepeatedQuery = { for: string, sql: string }

/** Measures every query, and tells of slow ones and of the same one asked again and again. */
export function watchQueries({ log, metrics, tracing, onRepeated }: { log: Log, metrics: Metrics, tracing: Tracing, onRepeated: (repeated: RepeatedQuery) => void }): QueryWatch {
  const slow = logOf(log, 'database')
  return ({ sql, milliseconds, failed }) => {
    const scope = currentScope()
    tracing.query(scope?.span, { sql, milliseconds, failed })
    metrics.queries.observe({ for: scope?.name ?? 'start', outcome: failed ? 'failed' : 'answered' }, milliseconds / 1000)
    if (milliseconds >= SLOW_MILLISECONDS) {
      metrics.slowQueries.inc()
      slow.warn({ request_id: scope?.request_id, for: scope?.name, milliseconds: Math.round(milliseconds), sql: shortened(sql) }, 'slow query')
    }
    if (!scope) return
    scope.queries += 1
    scope.milliseconds += milliseconds
    const times = (scope.asked.get(sql) ?? 0) + 1
    scope.asked.set(sql, times)
    if (times === MOST_REPEATS + 1) {
      slow.warn({ request_id: scope.request_id, for: scope.name, sql: shortened(sql) }, 'query in a loop')
      onRepeated({ for: scope.name, sql: shortened(sql) })
    }
  }
}

const shortened = (sql: string) => sql.replace(/\s+/g, ' ').trim().slice(0, 1_000)
