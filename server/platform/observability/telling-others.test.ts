import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { listen } from '#tooling/stand-ins/listen.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { withoutValues } from './error-reports.ts'

type Span = { name: string, traceId: string, spanId: string, parentSpanId?: string, attributes: { key: string, value: { stringValue?: string, intValue?: number } }[] }

const heard: { path: string, body: string }[] = []
const outside = await listen(({ path, body }) => {
  heard.push({ path, body })
  return { status: 200, body: {} }
})
after(() => outside.close())
const { host } = new URL(outside.url)
const { app, platform, pool } = await openHarness({ SENTRY_DSN: `http://publickey@${host}/42`, OTEL_EXPORTER_OTLP_ENDPOINT: outside.url })
const spans = () => heard.filter(({ path }) => path === '/v1/traces').flatMap(({ body }) =>
  (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap(({ spans }) => spans)))
const of = (span: Span, key: string) => span.attributes.find((each) => each.key === key)?.value

test('a request that fails is told to Sentry with its place and number, and nothing that somebody sent', async () => {
  await pause(1_500) // both libraries are loaded behind the start
  await pool.query('alter table shop.categories rename to gone')
  const failed = await app.inject({ url: '/api/shop/categories/?page=1', headers: { cookie: 'secret=1', 'x-personal': 'somebody@example.test' } })
  await pool.query('alter table shop.gone rename to categories')
  assert.equal(failed.statusCode, 500)
  for (let attempt = 0; attempt < 100 && !heard.some(({ path }) => path.startsWith('/api/42/envelope')); attempt += 1) await pause(50)
  const { body } = heard.find(({ path }) => path.startsWith('/api/42/envelope'))!
  const { request_id } = failed.json<{ request_id: string }>()
  assert.ok(body.includes(request_id) && body.includes('GET /api/shop/categories/'))
  assert.match(body, /relation … does not exist/)
  assert.doesNotMatch(body, /somebody@|secret=1|server_name/)
})

test('what a sentence quotes stays here', () => {
  assert.equal(withoutValues('invalid input for "somebody" of somebody@example.test'), 'invalid input for … of …')
})

test('a trace holds the request and its queries, and continues that of its caller', async () => {
  await app.inject({ url: '/health/ready', headers: { traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01' } })
  await platform.tracing.close()
  const request = spans().find(({ name }) => name === 'GET /health/ready')!
  assert.deepEqual([request.traceId, request.parentSpanId], ['0af7651916cd43dd8448eb211c80319c', 'b7ad6b7169203331'])
  assert.equal(of(request, 'http.response.status_code')?.intValue, 200)
  const query = spans().find(({ parentSpanId }) => parentSpanId === request.spanId)!
  assert.match(of(query, 'db.query.text')!.stringValue!, /^select/i)
})
