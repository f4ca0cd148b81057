import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { forgetDone } from './forget-done.ts'

const { pool, platform } = await openHarness()

test('what was done once is remembered for thirty days and then forgotten', async () => {
  await pool.query(`insert into platform.idempotency_keys (caller, operation, key, request_hash, created_at)
    select 'caller', 'POST /', 'key-' || days, 'hash', timestamptz '2026-11-22T10:00:00Z' - make_interval(days => days) from unnest(array[1, 29, 31, 400]) as days`)
  await pool.query(`insert into platform.listener_acts (event_id, listener, acted_at)
    select gen_random_uuid(), 'listener-' || days, timestamptz '2026-11-22T10:00:00Z' - make_interval(days => days) from unnest(array[1, 29, 31, 400]) as days`)
  await forgetDone(platform)
  const left = async (query: string) => (await pool.query<{ name: string }>(query)).rows.map(({ name }) => name)
  assert.deepEqual(await left('select key as name from platform.idempotency_keys order by created_at desc'), ['key-1', 'key-29'])
  assert.deepEqual(await left('select listener as name from platform.listener_acts order by acted_at desc'), ['listener-1', 'listener-29'])
})
