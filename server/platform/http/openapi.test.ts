import { createConfig, lintFromString } from '@redocly/openapi-core'
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'

type Media = { schema?: object, example?: unknown }
type Operation = { operationId: string, summary?: string, tags?: string[], requestBody?: { content: Record<string, Media> }, responses: Record<string, { content?: Record<string, Media> }> }

const { app } = await openHarness()
const text = (await app.inject('/api/schema/')).body
const document = JSON.parse(text) as { paths: Record<string, Record<string, Operation>>, components: { schemas: Record<string, object> } }
const operations = Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, operation })))

test('a strict linter finds nothing in the OpenAPI document', async () => {
  // trailing slashes are this API's canonical form; the server answers without them too
  const config = await createConfig({ extends: ['recommended-strict'], rules: { 'no-path-trailing-slash': 'off' } })
  const problems = await lintFromString({ source: text, config })
  assert.deepEqual(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`), [])
})

test('no schema is empty: what travels is described', () => {
  const empty: string[] = []
  const walk = (node: unknown, path: string, isSchema: boolean) => {
    if (typeof node !== 'object' || node === null) return
    if (isSchema && !Array.isArray(node) && Object.keys(node).length === 0) empty.push(path)
    for (const [key, value] of Object.entries(node)) {
      if (key === 'example' || key === 'examples') continue
      walk(value, `${path}/${key}`, key === 'schema' || key === 'items' || key === 'additionalProperties' || /\/(properties|schemas|anyOf|oneOf|allOf)$/.test(path))
    }
  }
  walk(document, '', false)
  assert.deepEqual(empty, [])
})

test('every operation has a summary, a tag, a name of its own and an example', () => {
  const poor = operations.filter(({ operation }) => {
    const media = [...Object.values(operation.requestBody?.content ?? {}), ...Object.values(operation.responses).flatMap(({ content }) => Object.values(content ?? {}))]
    return !operation.summary || !operation.tags?.length || !media.some(({ example }) => example !== undefined)
  })
  assert.deepEqual(poor.map(({ name }) => name), [])
  assert.equal(new Set(operations.map(({ operation }) => operation.operationId)).size, operations.length)
})

test('every answer of success that carries something has an example of its fields', () => {
  const bare = operations.filter(({ operation }) => Object.entries(operation.responses).some(([status, { content }]) =>
    status.startsWith('2') && Object.values(content ?? {}).some(({ schema, example }) => schema !== undefined && example === undefined)))
  assert.deepEqual(bare.map(({ name }) => name), [])
})
