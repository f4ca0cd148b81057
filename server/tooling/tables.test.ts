import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { tableTypes } from './generate-tables.ts'
import { TABLES } from './tables-command.ts'
import { openHarness } from './testing/harness.ts'

const { pool } = await openHarness()

test('the table types are those of the migrated database', async () => {
  assert.equal(readFileSync(TABLES, 'utf8'), await tableTypes(pool), 'run: npm run comptoir -- generate-tables')
})
