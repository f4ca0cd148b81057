import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'

const { app } = await openHarness()

test('the process is ready when the database answers', async () => {
  const answer = await app.inject('/health/ready')
  assert.equal(answer.statusCode, 200)
  assert.deepEqual(answer.json(), { status: 'ok' })
})

test('an unknown address is a problem in the language of the caller', async () => {
  const answer = await app.inject({ url: '/api/nowhere/', headers: { 'accept-language': 'nl' } })
  assert.equal(answer.statusCode, 404)
  assert.match(String(answer.headers['content-type']), /^application\/problem\+json/)
  const { code, detail } = answer.json<{ code: string, detail: string }>()
  assert.deepEqual({ code, detail }, { code: 'not-found', detail: 'Dit adres leidt nergens heen.' })
})

test('the OpenAPI document is served as JSON and as YAML, with and without the slash', async () => {
  assert.equal((await app.inject('/api/schema/')).json<{ openapi: string }>().openapi, '3.1.0')
  assert.equal((await app.inject('/api/schema')).statusCode, 200)
  assert.match((await app.inject('/api/schema/?format=yaml')).body, /^openapi: 3\.1\.0/)
})

test('Swagger UI answers at /api/docs/', async () => {
  assert.equal((await app.inject('/api/docs/')).statusCode, 200)
})
