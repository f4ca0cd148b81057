import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { createCache, wholeRegion } from './cache.ts'

const region = { name: 'things', fresh_seconds: 60, grace_seconds: 600 }

test('a value is made once and given again, until what it was made of is forgotten', async () => {
  const cache = createCache([region])
  let made = 0
  const ask = (key = 'a') => cache.cached('things', key, ['stock'], async () => (made += 1))
  assert.deepEqual([await ask(), await ask(), await ask('b')], [1, 1, 2])
  cache.forget(['other'])
  assert.equal(await ask(), 1)
  cache.forget(['stock'])
  assert.equal(await ask(), 3)
  assert.deepEqual(cache.statistics(), [{ ...region, hits: 2, misses: 3, forgotten: 0 }])
})

test('of fifty who ask at once, one makes the value', async () => {
  const cache = createCache([region])
  let made = 0
  const answers = await Promise.all(Array.from({ length: 50 }, () => cache.cached('things', 'a', [], async () => {
    await pause(20)
    return (made += 1)
  })))
  assert.deepEqual([made, new Set(answers).size], [1, 1])
})

test('a value that was being made while its source changed is not kept', async () => {
  const cache = createCache([region])
  let source = 'old'
  const slow = cache.cached('things', 'a', ['source'], async () => {
    const read = source
    await pause(30)
    return read
  })
  await pause(5)
  source = 'new'
  cache.forget(['source'])
  assert.equal(await slow, 'old')
  assert.equal(await cache.cached('things', 'a', ['source'], async () => source), 'new')
})

test('an old value helps out when a new one cannot be made', async () => {
  const cache = createCache([{ name: 'brief', fresh_seconds: 0.01, grace_seconds: 60 }])
  assert.equal(await cache.cached('brief', 'a', [], async () => 'first'), 'first')
  await pause(30)
  assert.equal(await cache.cached('brief', 'a', [], async () => { throw new Error('the database is away') }), 'first')
})

test('what cannot be made fails as it did, so that a refusal stays a refusal', async () => {
  const refusal = new Error('no')
  await assert.rejects(createCache([region]).cached('things', 'refused', [], async () => { throw refusal }), (error) => error === refusal)
})

test('a region is emptied by itself', async () => {
  const cache = createCache([region, { ...region, name: 'others' }])
  let made = 0
  const ask = (name: string) => cache.cached(name, 'a', [], async () => (made += 1))
  assert.deepEqual([await ask('things'), await ask('others')], [1, 2])
  cache.forget([wholeRegion('things')])
  assert.deepEqual([await ask('things'), await ask('others')], [3, 2])
})

test('a region that no module declares is a mistake', async () => {
  await assert.rejects(createCache([region]).cached('unknown', 'a', [], async () => 1), /No module declares/)
})
