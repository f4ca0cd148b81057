import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { createCache } from '#platform/cache/cache.ts'
import { hearForgetting } from '#platform/cache/hearing.ts'
import { openShop } from '../../shop/testing/open-shop.ts'

const shop = await openShop()
const { app, platform, pool, work } = shop
const staff = await shop.signIn('administrator')
const categories = async (language = 'fr') => (await app.inject({ url: '/api/shop/categories/', headers: { 'accept-language': language } })).json<{ results: { name: string }[] }>().results.map(({ name }) => name)
const region = async () => (await app.inject({ url: '/api/admin-dashboard/cache/', headers: staff })).json<{ results: { name: string, hits: number, misses: number, forgotten: number }[] }>().results.find(({ name }) => name === 'catalogue')!
const purge = (name: string) => app.inject({ method: 'POST', url: '/api/admin-dashboard/cache/purge/', headers: staff, payload: { region: name } })
const texts = (name: string) => Object.fromEntries((['fr', 'nl', 'de', 'en'] as const).map((language) => [language, { name: `${name} ${language}` }]))

test('an answer is kept per language, and forgotten by the change of what it shows, at once', async () => {
  assert.deepEqual(await categories(), [])
  const made = await app.inject({ method: 'POST', url: '/api/shop/categories/', headers: staff, payload: { texts: texts('Café') } })
  assert.equal(made.statusCode, 201)
  assert.deepEqual([await categories(), await categories(), await categories('nl')], [['Café fr'], ['Café fr'], ['Café nl']])
  const { hits, misses } = await region()
  assert.deepEqual([hits, misses], [1, 3])
})

test('what is changed behind its back is seen once somebody empties the part', async () => {
  await pool.query(`update shop.category_texts set name = 'Thé' where language = 'fr'`)
  assert.deepEqual(await categories(), ['Café fr'])
  assert.equal((await purge('catalogue')).statusCode, 204)
  assert.deepEqual(await categories(), ['Thé'])
  assert.equal((await region()).forgotten, 1)
  assert.equal((await purge('elsewhere')).statusCode, 404)
})

test('a change that is undone makes nobody forget', async () => {
  const { misses } = await region()
  await assert.rejects(work(async ({ forget }) => {
    forget('catalogue')
    throw new Error('no')
  }))
  await categories()
  assert.equal((await region()).misses, misses)
})

test('another process hears the change when it is committed, and forgets all when its line breaks', async () => {
  const other = createCache([{ name: 'catalogue', fresh_seconds: 60, grace_seconds: 60 }])
  const { stop } = await hearForgetting({ databaseUrl: platform.databaseUrl, cache: other, log: platform.log })
  let made = 0
  const ask = () => other.cached('catalogue', 'a', ['catalogue'], async () => (made += 1))
  const until = async (number: number) => {
    for (let attempt = 0; attempt < 200 && await ask() < number; attempt += 1) await pause(10)
    return ask()
  }
  try {
    assert.deepEqual([await ask(), await ask()], [1, 1])
    await work(async ({ forget }) => { forget('catalogue') })
    assert.equal(await until(2), 2)
    await pool.query(`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'comptoir-cache' and datname = current_database()`)
    assert.equal(await until(3), 3)
  } finally {
    await stop()
  }
})
