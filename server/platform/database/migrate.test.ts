import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { migrate, migrationFiles } from './migrate.ts'

const { pool } = await openHarness()

test('a migrated database has nothing left to apply, and ten migrations at once wait for each other', async () => {
  const applied = await Promise.all(Array.from({ length: 10 }, () => migrate(pool)))
  assert.deepEqual(applied.flat(), [])
  const { rows } = await pool.query<{ n: number }>('select count(*)::int as n from platform.migrations')
  assert.equal(rows[0]!.n, migrationFiles().length)
})

test('a migration that was changed after it had been applied stops the start with its name', async () => {
  await pool.query(`update platform.migrations set checksum = 'another' where name = '0010-identity.sql'`)
  await assert.rejects(migrate(pool), /^Error: The migration 0010-identity\.sql was changed after it had been applied/)
  await pool.query(`update platform.migrations set checksum = $1 where name = '0010-identity.sql'`, [migrationFiles().find(({ name }) => name === '0010-identity.sql')!.checksum])
})

test('a migration that fails changes nothing and says so', async () => {
  await pool.query(`delete from platform.migrations where name = '0042-shop-pictures.sql'`)
  await assert.rejects(migrate(pool), /^Error: The migration 0042-shop-pictures\.sql failed and changed nothing: .*already exists/)
  const { rows } = await pool.query(`select from platform.migrations where name = '0042-shop-pictures.sql'`)
  assert.equal(rows.length, 0)
})
