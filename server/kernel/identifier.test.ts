import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isId, newId } from './identifier.ts'

test('an identifier is a UUID of version 7 that carries the time', () => {
  const before = Date.now()
  const id = newId()
  assert.match(id, /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  const at = Number.parseInt(id.replace('-', '').slice(0, 12), 16)
  assert.ok(at >= before && at <= Date.now())
})

test('a hundred thousand identifiers are all different and sorted by creation', () => {
  const ids = Array.from({ length: 100_000 }, newId)
  assert.equal(new Set(ids).size, ids.length)
  assert.deepEqual(ids, ids.toSorted())
})

test('identifiers stay sorted when the clock is set back', (context) => {
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 60_000 })
  const first = newId()
  context.mock.timers.setTime(Date.now() - 30_000)
  assert.ok(newId() > first)
})

test('only the form of a UUID is an identifier', () => {
  assert.ok(isId(newId()))
  assert.ok(isId('0198F2C4-0000-7000-8000-000000000000'))
  for (const value of [
    '',
    'abc',
    12,
    null,
    undefined,
    '0198f2c4-0000-7000-8000-00000000000',
    ` ${newId()}`,
    `${newId()}\n`,
  ])
    assert.equal(isId(value), false)
})
