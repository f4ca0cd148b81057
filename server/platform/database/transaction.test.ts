import assert from 'node:assert/strict'
import test from 'node:test'
import { sql } from 'kysely'
import { openHarness } from '#tooling/testing/harness.ts'

const { work, pool } = await openHarness()
await pool.query('create table notes (id int primary key constraint notes_are_small check (id < 100))')
const notes = async () => (await pool.query<{ id: number }>('select id from notes order by id')).rows.map(({ id }) => id)

test('statements that are started together run in the order in which they were started', async () => {
  const seen = await work(({ tx }) => Promise.all([
    sql`insert into notes values (1)`.execute(tx),
    sql<{ id: number }>`select id from notes`.execute(tx),
    sql`delete from notes`.execute(tx),
    sql<{ id: number }>`select id from notes`.execute(tx),
  ]))
  assert.deepEqual([seen[1].rows, seen[3].rows], [[{ id: 1 }], []])
})

test('a statement handed over to the commit is kept with it', async () => {
  await work(async ({ tx, withCommit }) => { withCommit(sql`insert into notes values (2)`.execute(tx)) })
  assert.deepEqual(await notes(), [2])
})

test('a statement handed over to the commit that fails undoes all, and its own error is told', async () => {
  await assert.rejects(work(async ({ tx, withCommit }) => {
    await sql`insert into notes values (3)`.execute(tx)
    withCommit(sql`insert into notes values (100)`.execute(tx))
    await sql`select 1 from notes`.execute(tx)
  }), ({ constraint }: { constraint?: string }) => constraint === 'notes_are_small')
  assert.deepEqual(await notes(), [2])
})

test('a failed statement that nobody waited for keeps nothing', async () => {
  await assert.rejects(work(async ({ tx }) => {
    await sql`insert into notes values (4)`.execute(tx)
    sql`insert into notes values (101)`.execute(tx).catch(() => {})
  }), /nobody waited/)
  assert.deepEqual(await notes(), [2])
})
