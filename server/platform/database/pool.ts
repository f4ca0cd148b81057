import pg from 'pg'

/** Values leave PostgreSQL as what they are: cents as bigint, days and instants as Temporal, numeric as text. */
const types = {
  getTypeParser: (oid: number, format?: 'text' | 'binary') => parsers.get(oid) ?? pg.types.getTypeParser(oid, format as 'text'),
}
const parsers = new Map<number, (text: string) => unknown>([
  [20, BigInt], // int8
  [1016, (text) => text === '{}' ? [] : text.slice(1, -1).split(',').map(BigInt)], // int8[]
  [1082, (text) => Temporal.PlainDate.from(text)], // date
  [1184, (text) => Temporal.Instant.from(text)], // timestamptz
  [1700, (text) => text], // numeric
])

export type PoolOptions = {
  url: string
  max: number
  name: string
  /** How long somebody waits for a free connection before being refused. */
  wait_milliseconds?: number
}

/** Connections with a bounded wait and bounded statements: a stuck query ends with an error, not with a stuck shop. */
export function createPool({ url, max, name, wait_milliseconds = 5_000 }: PoolOptions): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url, max, application_name: name, types: types as unknown as pg.CustomTypesConfig,
    connectionTimeoutMillis: wait_milliseconds, idleTimeoutMillis: 60_000,
    statement_timeout: 30_000, idle_in_transaction_session_timeout: 60_000,
    options: '-c TimeZone=UTC -c jit=off',
    pipeline: true,
  })
  // a connection that PostgreSQL closed: its query fails by itself, and the pool opens another
  pool.on('error', () => {})
  pool.on('connect', (client) => { client.on('error', () => {}) })
  return pool
}

/** Temporal values and bigints as PostgreSQL reads them; everything else as the driver does. */
export function asParameter(value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Temporal.PlainDate || value instanceof Temporal.Instant) return value.toString()
  return value
}
