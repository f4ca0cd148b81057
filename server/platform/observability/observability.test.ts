import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { openHarness } from '#tooling/testing/harness.ts'
import { createMetrics } from './metrics.ts'
import { currentScope, inScope } from './scope.ts'
import { MOST_REPEATS, watchQueries, type RepeatedQuery } from './watch-queries.ts'

const { app, pool, platform } = await openHarness()
const metrics = async (headers: Record<string, string> = {}) => app.inject({ url: '/metrics', headers })

test('the measures tell of requests by route and status, of their queries and of the connections', async () => {
  await app.inject({ url: '/health/ready' })
  await app.inject({ url: '/nowhere' })
  const { body, headers } = await metrics()
  assert.match(String(headers['content-type']), /^text\/plain/)
  assert.match(body, /comptoir_http_request_seconds_count\{method="GET",route="\/health\/ready",status="200"\} 1/)
  assert.match(body, /comptoir_http_request_queries_sum\{method="GET",route="\/health\/ready"\} 1/)
  assert.match(body, /comptoir_http_request_seconds_count\{method="GET",route="nothing",status="404"\} 1/)
  assert.match(body, /comptoir_database_query_seconds_count\{for="GET \/health\/ready",outcome="answered"\} 1/)
  assert.match(body, /comptoir_database_connections\{state="open"\} \d/)
  assert.match(body, /comptoir_nodejs_eventloop_lag_p99_seconds/)
})

test('whoever comes through a proxy or from elsewhere finds nothing at their address', async () => {
  assert.equal((await metrics({ 'x-forwarded-for': '127.0.0.1' })).statusCode, 404)
  assert.equal((await app.inject({ url: '/metrics', remoteAddress: '192.0.2.7' })).statusCode, 404)
})

test('the same question asked again and again in one request is told once, with what asked it', async () => {
  const repeated: RepeatedQuery[] = []
  const watch = watchQueries({ log: platform.log, metrics: createMetrics(pool), tracing: platform.tracing, onRepeated: (query) => { repeated.push(query) } })
  inScope({ name: 'GET /api/things/', request_id: 'req-1', span: undefined }, () => {
    for (let time = 0; time < MOST_REPEATS; time += 1) watch({ sql: 'select 1', milliseconds: 1, failed: false })
    assert.deepEqual(repeated, [])
    for (let time = 0; time < 5; time += 1) watch({ sql: 'select  1', milliseconds: 1, failed: false })
    watch({ sql: 'select 1', milliseconds: 1, failed: false })
    assert.equal(currentScope()!.queries, MOST_REPEATS + 6)
  })
  assert.deepEqual(repeated, [{ for: 'GET /api/things/', sql: 'select 1' }])
})

test('a slow query is counted and logged without its values', async () => {
  const lines: string[] = []
  const log = Object.assign(Object.create(platform.log), { child: () => ({ warn: (facts: object) => { lines.push(JSON.stringify(facts)) } }) }) as typeof platform.log
  const measured = createMetrics(pool)
  watchQueries({ log, metrics: measured, tracing: platform.tracing, onRepeated: () => {} })({ sql: 'select * from shop.orders where email = $1', milliseconds: 450, failed: false })
  assert.deepEqual(lines, ['{"milliseconds":450,"sql":"select * from shop.orders where email = $1"}'])
  assert.match(await measured.registry.metrics(), /comptoir_database_slow_queries_total 1/)
})

test('a query inside a transaction belongs to the request that opened it', async () => {
  await inScope({ name: 'test', request_id: 'req-2', span: undefined }, async () => {
    await platform.inTransaction(platform.actor, async ({ tx }) => { await sql`select 1`.execute(tx) })
    assert.equal(currentScope()!.queries, 1)
  })
})
