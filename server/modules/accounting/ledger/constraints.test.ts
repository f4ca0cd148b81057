import assert from 'node:assert/strict'
import { test } from 'node:test'
import type pg from 'pg'
import { newId } from '#kernel/identifier.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import { openBooks, rent, sale } from '../testing/books.ts'
import { postEntry } from './post-entry.ts'

const { work, pool } = await openBooks()
const posted = () => work((work) => postEntry(work, sale()))

/** Raw SQL as the owner of the tables: what no code of ours would send. */
async function raw(...statements: [string, unknown[]?][]): Promise<void> {
  const client: pg.PoolClient = await pool.connect()
  try {
    await client.query('begin')
    for (const [text, values] of statements) await client.query(text, values)
    await client.query('commit')
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const takeNumber = `update accounting.journal_counters set last_number = last_number + 1, last_hash = '\\x01' where journal = 'OD' and fiscal_year = '2026'`
const insertEntry = `
  insert into accounting.entries (id, journal, fiscal_year, sequence, day, text, line_count, vat_count, hash, posted_at)
  select $1, 'OD', '2026', last_number, '2026-11-22', 'à la main', 2, 0, '\\x01', now() from accounting.journal_counters where journal = 'OD' and fiscal_year = '2026'`
const insertLines = `
  insert into accounting.entry_lines (entry_id, line_number, account, day, debit_cents, credit_cents)
  values ($1, 1, '550000', '2026-11-22', $2, 0), ($1, 2, '700000', '2026-11-22', 0, $3)`

test('posted books cannot be updated, deleted or emptied', async () => {
  const { id } = await posted()
  for (const table of ['entries', 'entry_lines', 'vat_amounts', 'payments', 'allocations']) {
    const key = table === 'entries' || table === 'payments' || table === 'allocations' ? 'id' : 'entry_id'
    await assert.rejects(
      raw([`update accounting.${table} set ${key} = ${key} where ${key} = $1`, [id]]),
      { constraint: 'books_append_only' },
      `update ${table}`,
    )
    await assert.rejects(
      raw([`delete from accounting.${table} where ${key} = $1`, [id]]),
      { constraint: 'books_append_only' },
      `delete ${table}`,
    )
    await assert.rejects(raw([`truncate accounting.${table} cascade`]), { constraint: 'books_append_only' }, `truncate ${table}`)
  }
})

test('an entry written by hand is taken when it is whole', async () => {
  const id = newId()
  await raw([takeNumber], [insertEntry, [id]], [insertLines, [id, 100, 100]])
})

test('an entry that does not balance is refused at commit', async () => {
  const id = newId()
  await assert.rejects(raw([takeNumber], [insertEntry, [id]], [insertLines, [id, 100, 99]]), { constraint: 'entries_balanced' })
})

test('an entry without its lines is refused at commit', async () => {
  await assert.rejects(raw([takeNumber], [insertEntry, [newId()]]), { constraint: 'entries_whole' })
})

test('a line has one side, never negative', async () => {
  for (const [debit, credit] of [
    [100, 100],
    [0, 0],
    [-100, 0],
  ]) {
    const line = `insert into accounting.entry_lines (entry_id, line_number, account, day, debit_cents, credit_cents) values ($1, 1, '550000', '2026-11-22', $2, $3)`
    await assert.rejects(raw([line, [newId(), debit, credit]]), { constraint: 'entry_lines_one_side' })
  }
})

test('no line and no box amount is added to a posted entry', async () => {
  const { id } = await posted()
  const line = `insert into accounting.entry_lines (entry_id, line_number, account, day, debit_cents, credit_cents)
    values ($1, 4, '550000', '2026-11-22', 1, 0), ($1, 5, '700000', '2026-11-22', 0, 1)`
  await assert.rejects(raw([line, [id]]), { constraint: 'entry_lines_belong' })
  await assert.rejects(raw([`insert into accounting.vat_amounts values ($1, 3, 1, '2026-11-01', '59', 100)`, [id]]), {
    constraint: 'vat_amounts_belong',
  })
})

test('a line on an account that does not exist, or that is a heading, is refused', async () => {
  const id = newId()
  const onto = (account: string) => insertLines.replace("'700000'", `'${account}'`)
  await assert.rejects(raw([takeNumber], [insertEntry, [id]], [onto('999999'), [id, 1, 1]]), { constraint: 'entry_lines_belong' })
  await assert.rejects(raw([takeNumber], [insertEntry, [id]], [onto('40'), [id, 1, 1]]), { constraint: 'entry_lines_belong' })
})

test('a number that no entry carries is refused at commit: no gap', async () => {
  await assert.rejects(raw([takeNumber]), { constraint: 'journal_counters_no_gap' })
})

test('a counter does not jump, go back or go away', async () => {
  for (const change of ['last_number = last_number + 2', 'last_number = last_number - 1', 'last_number = 0']) {
    await assert.rejects(raw([`update accounting.journal_counters set ${change} where journal = 'VTE'`]), {
      constraint: 'journal_counters_one_by_one',
    })
  }
  await assert.rejects(raw([`delete from accounting.journal_counters`]), { constraint: 'books_append_only' })
})

test('an entry takes no number its journal did not give, and none twice', async () => {
  const id = newId()
  const ahead = insertEntry.replace('last_number,', 'last_number + 1,')
  await assert.rejects(raw([ahead, [id]], [insertLines, [id, 1, 1]]), { constraint: 'entries_numbered' })
  await work((work) => postEntry(work, rent()))
  await assert.rejects(raw([insertEntry, [id]], [insertLines, [id, 1, 1]]), { constraint: 'entries_number' })
})

test('an account keeps its code and stays', async () => {
  await assert.rejects(raw([`update accounting.accounts set code = '400009' where code = '400000'`]), {
    constraint: 'accounts_stay',
  })
  await assert.rejects(raw([`delete from accounting.accounts where code = '749000'`]), { constraint: 'accounts_stay' })
})

test('a closed period takes no entry, from anybody', async () => {
  await raw([`update accounting.periods set status = 'closed' where month = '2026-10-01'`])
  const id = newId()
  await assert.rejects(raw([takeNumber], [insertEntry.replace('2026-11-22', '2026-10-31'), [id]]), {
    constraint: 'entries_period_open',
  })
  await assert.rejects(
    work((work) => postEntry(work, rent({ day: Temporal.PlainDate.from('2026-10-31') }))),
    isRefusal('accounting/period-closed'),
  )
})

test('a locked period is never opened again', async () => {
  await raw([`update accounting.periods set status = 'locked' where month = '2026-09-01'`])
  for (const status of ['open', 'closed']) {
    await assert.rejects(raw([`update accounting.periods set status = $1 where month = '2026-09-01'`, [status]]), {
      constraint: 'periods_locked_for_good',
    })
  }
})

test('while a period is being closed, a posting waits and is then refused; while one posts, the closing waits', async () => {
  const closing = await pool.connect()
  try {
    await closeAgainstPosting(closing)
  } finally {
    closing.release(true)
  }
})

async function closeAgainstPosting(closing: pg.PoolClient): Promise<void> {
  await closing.query('begin')
  await closing.query(`update accounting.periods set status = 'closed' where month = '2026-08-01'`)
  const late = work((work) => postEntry(work, rent({ day: Temporal.PlainDate.from('2026-08-31') })))
  late.catch(() => {})
  await new Promise((resolve) => setTimeout(resolve, 100))
  await closing.query('commit')
  await assert.rejects(late, isRefusal('accounting/period-closed'))

  let closed = false
  let close: Promise<void> | undefined
  await work(async (work) => {
    await postEntry(work, rent({ day: Temporal.PlainDate.from('2026-07-31') }))
    close = closing.query(`update accounting.periods set status = 'closed' where month = '2026-07-01'`).then(() => {
      closed = true
    })
    await new Promise((resolve) => setTimeout(resolve, 100))
    assert.equal(closed, false)
  })
  await close
  assert.equal(closed, true)
}
