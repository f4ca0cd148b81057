import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { openShop } from '../../shop/testing/open-shop.ts'
import { backupByClock } from './ask-backup.ts'
import { outlived } from './retention.ts'

type Row = { id: string, state: string, by_clock: boolean, file: string | null, rows: number | null, reason: string | null, removed_at: string | null }

const shop = await openShop()
const { app, platform, jobs, clock } = shop
let staff = await shop.signIn('administrator')
/** A sign-in lasts minutes. */
async function pass(hours: number): Promise<void> {
  clock.now = clock.now.add({ hours })
  staff = await shop.signIn('administrator')
}
const ask = () => app.inject({ method: 'POST', url: '/api/admin-dashboard/backups/', headers: staff })
const list = async () => (await app.inject({ url: '/api/admin-dashboard/backups/', headers: staff })).json<{ count: number, results: Row[] }>()
const folder = join(platform.configuration.DATA_DIR, 'backups')

test('a backup that is asked for is made by a job, proved, and lies in the folder of backups', async () => {
  assert.equal((await ask()).statusCode, 202)
  assert.deepEqual((await list()).results.map(({ state, by_clock }) => [state, by_clock]), [['waiting', false]])
  await jobs()
  const [made] = (await list()).results
  assert.deepEqual([made!.state, made!.file], ['done', 'comptoir-2026-11-22T100000Z.backup'])
  assert.ok(made!.rows! > 700)
  assert.ok(existsSync(join(folder, made!.file!)))
})

test('while one is being made another one is refused, and the clock waits for its next turn', async () => {
  await pass(1)
  assert.equal((await ask()).statusCode, 202)
  const second = await ask()
  assert.deepEqual([second.statusCode, second.json<{ code: string }>().code], [409, 'administration/backup-runs'])
  await backupByClock(platform)
  assert.equal((await list()).count, 2)
  await jobs()
})

test('a backup that cannot be written says why and leaves the old ones alone', async () => {
  await pass(1)
  const { DATA_DIR } = platform.configuration
  platform.configuration.DATA_DIR = '/dev/null'
  await ask()
  await jobs()
  platform.configuration.DATA_DIR = DATA_DIR
  const [failed] = (await list()).results
  assert.equal(failed!.state, 'failed')
  assert.match(failed!.reason!, /ENOTDIR/)
  assert.ok(existsSync(join(folder, 'comptoir-2026-11-22T100000Z.backup')))
})

test('what is outlived goes when a new backup is there, and its row says when', async () => {
  await pass(24 * 60)
  await backupByClock(platform)
  await jobs()
  const { results } = await list()
  assert.deepEqual(results.map(({ state, by_clock, removed_at }) => [state, by_clock, removed_at !== null]), [['done', true, false], ['failed', false, false], ['done', false, true], ['done', false, true]])
  assert.equal(existsSync(join(folder, 'comptoir-2026-11-22T100000Z.backup')), false)
})

test('seven days are kept each, then one of each of four weeks, and always the newest', () => {
  const now = Temporal.Instant.from('2026-11-22T02:00:00Z')
  const daily = Array.from({ length: 60 }, (_, days) => ({ id: String(days), asked_at: now.subtract({ hours: days * 24 }) }))
  const gone = new Set(outlived(daily, now).map(({ id }) => id))
  assert.deepEqual(daily.filter(({ id }) => !gone.has(id)).map(({ id }) => Number(id)), [0, 1, 2, 3, 4, 5, 6, 7, 14, 21, 28])
  assert.deepEqual(outlived([{ id: 'old', asked_at: now.subtract({ hours: 24 * 365 }) }], now), [])
})
