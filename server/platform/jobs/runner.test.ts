import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { systemActor } from '#platform/actor.ts'
import type { Listener } from '#platform/module.ts'
import { transactions } from '#platform/work.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { transactionsOver } from '../database/transaction.ts'
import { runDueJobs, startJobs } from './runner.ts'

const { pool, platform, clock } = await openHarness()
let failures = 0
const heard: string[] = []

declare module '#platform/work.ts' {
  interface Events { 'test.happened': { what: string } }
}
const listener: Listener<'test.happened'> = {
  hears: 'test.happened', name: 'test.hear',
  async reach(_, { what }) {
    if (failures > 0) {
      failures -= 1
      throw new Error('the other side is busy')
    }
    heard.push(what)
  },
}
const inTransaction = transactions({ openTransaction: transactionsOver(pool), cache: platform.cache, clock: () => clock.now, listeners: [listener], refusals: new Map() })
const options = { platform, pool, listeners: [listener], schedules: [] }
const happens = (what: string) => inTransaction(systemActor('test'), (work) => work.say('test.happened', { what }))
const waiting = () => sql<{ attempts: number, last_error: string | null, locked_at: unknown }>`select attempts, last_error, locked_at from graphile_worker._private_jobs`.execute(platform.database)

test('a job that fails waits with its reason, and is tried again when its time comes', async () => {
  failures = 1
  await happens('first')
  await runDueJobs(options)
  const { rows } = await waiting()
  assert.deepEqual(rows, [{ attempts: 1, last_error: 'the other side is busy', locked_at: null }])
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(platform.database)
  await runDueJobs(options)
  assert.deepEqual(heard, ['first'])
  assert.deepEqual((await waiting()).rows, [])
})

test('a running worker survives a job that fails, and goes on with the others', async () => {
  const running = await startJobs(options)
  failures = 1
  await happens('fails')
  await happens('second')
  for (let tries = 0; heard.length < 2 && tries < 100; tries += 1) await new Promise((resolve) => setTimeout(resolve, 20))
  await running.stop()
  assert.equal(heard.length, 2)
  assert.equal((await waiting()).rows.length, 1)
})
