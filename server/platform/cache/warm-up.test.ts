import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { modules } from '../../app.ts'
import { warmUp } from './warm-up.ts'

const { app, platform } = await openHarness()

test('before anybody is let in, what the first visitors ask is kept in every language', async () => {
  await warmUp(app, modules)
  const misses = () => platform.cache.statistics().find(({ name }) => name === 'catalogue')!.misses
  // the categories, the newest products, and how many there are
  assert.equal(misses(), 12)
  for (const language of ['fr', 'nl', 'de', 'en']) await app.inject({ url: '/api/shop/categories/', headers: { 'accept-language': language } })
  assert.equal(misses(), 12)
})
