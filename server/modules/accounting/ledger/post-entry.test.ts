import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { isRefusal } from '#tooling/testing/server.ts'
import { customer, openBooks, rent, sale, today } from '../testing/books.ts'
import { postEntry } from './post-entry.ts'

const { work, pool } = await openBooks()
const post = (entry: Parameters<typeof postEntry>[1]) => work((work) => postEntry(work, entry))
const sha256 = (bytes: string) => createHash('sha256').update(bytes).digest('hex')

test('a sale takes the first number of its journal, and its hash is that of the bytes docs/accounting.md describes', async () => {
  const posted = await post(sale())
  assert.equal(posted.number, 'VTE-2026-000001')
  assert.equal(
    posted.hash,
    sha256(
      '["VTE-2026-000001", "2026-11-22", "Vente au comptoir", null, null, "2026-11-01", ' +
        '[["400000", 12100, 0, null, null], ["700000", 0, 10000, "S21G", null], ["451054", 0, 2100, "S21G", null]], [[2, "03", 10000], [3, "54", 2100]]]',
    ),
  )
})

test('the next hash goes on from the bytes of the one before', async () => {
  const first = await post(rent())
  const second = await post(rent({ text: 'Loyer « bis »', document_reference: 'A"1' }))
  const bytes =
    '["OD-2026-000002", "2026-11-22", "Loyer « bis »", "A\\"1", null, null, [["610000", 85000, 0, null, null], ["550000", 0, 85000, null, null]], []]'
  assert.equal(second.hash, createHash('sha256').update(Buffer.from(first.hash, 'hex')).update(bytes).digest('hex'))
})

test('200 sales posted in parallel get 200 consecutive numbers', async () => {
  const first = await post(sale())
  const posted = await Promise.all(Array.from({ length: 200 }, () => post(sale())))
  const numbers = posted.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b)
  assert.deepEqual(
    numbers,
    Array.from({ length: 200 }, (_, index) => Number(first.number.slice(-6)) + 1 + index),
  )
})

test('a number is given back when the work fails after the posting', async () => {
  const before = await post(sale())
  await assert.rejects(
    work(async (work) => {
      await postEntry(work, sale())
      throw new Error('the printer burns')
    }),
    /the printer burns/,
  )
  const after = await post(sale())
  assert.equal(Number(after.number.slice(-6)), Number(before.number.slice(-6)) + 1)
})

test('an entry that does not balance is refused with both sums', async () => {
  const lines = [
    { account: '550000', debit_cents: 100n },
    { account: '700000', credit_cents: 99n },
  ]
  await assert.rejects(
    post(rent({ lines })),
    (error: Error) => isRefusal('accounting/unbalanced')(error) && /1.00 debit, 0.99 credit/.test(error.message),
  )
})

test('an account that does not exist, and a heading, are refused with the line they stand on', async () => {
  for (const account of ['999999', '40', 'no_such_role']) {
    const lines = [
      { account: '550000', debit_cents: 100n },
      { account, credit_cents: 100n },
    ]
    await assert.rejects(
      post(rent({ lines })),
      (error: { pointer?: string }) => isRefusal('accounting/unknown-account')(error) && error.pointer === '/lines/1/account',
    )
  }
})

test('a line has one side and a positive amount, and an entry two lines', async () => {
  await assert.rejects(
    post(
      rent({
        lines: [
          { account: '550000', debit_cents: 1n, credit_cents: 1n },
          { account: '700000', credit_cents: 1n },
        ],
      }),
    ),
    isRefusal('accounting/one-side-per-line'),
  )
  await assert.rejects(
    post(
      rent({
        lines: [
          { account: '550000', debit_cents: -1n },
          { account: '700000', credit_cents: -1n },
        ],
      }),
    ),
    isRefusal('accounting/one-side-per-line'),
  )
  await assert.rejects(post(rent({ lines: [] })), isRefusal('accounting/too-few-lines'))
})

test('a journal that does not exist is refused', async () => {
  await assert.rejects(post(rent({ journal: 'XYZ' })), isRefusal('accounting/unknown-journal'))
})

test('a document dated before the last one of its journal is refused; issued now, it takes the day of the last one', async () => {
  await post(sale({ journal: 'NCV', day: today }))
  await assert.rejects(post(sale({ journal: 'NCV', day: today.subtract({ days: 1 }) })), isRefusal('accounting/date-before-last'))
  const moved = await post(sale({ journal: 'NCV', day: today.subtract({ days: 1 }), issued_now: true }))
  assert.equal(moved.day.toString(), '2026-11-22')
})

test('other journals take their days in any order', async () => {
  assert.equal((await post(rent({ day: today.subtract({ days: 5 }), issued_now: true }))).day.toString(), '2026-11-17')
})

test('200 documents issued in parallel across midnight are dated in the order of their numbers', async () => {
  await Promise.all(
    Array.from({ length: 200 }, (_, index) => post(sale({ day: today.add({ days: index % 2 }), issued_now: true }))),
  )
  const { rows } = await pool.query(
    `select count(*)::int as wrong from (select day, lag(day) over (order by sequence) as before from accounting.entries where journal = 'VTE') e where day < before`,
  )
  assert.equal(rows[0].wrong, 0)
})

test('the first posting of a new year opens it: its own numbers, from 1, of twenty at once', async () => {
  const posted = await Promise.all(Array.from({ length: 20 }, () => post(rent({ day: Temporal.PlainDate.from('2027-01-04') }))))
  assert.deepEqual(
    posted.map(({ number }) => number).sort(),
    Array.from({ length: 20 }, (_, index) => `OD-2027-${String(index + 1).padStart(6, '0')}`),
  )
})

test('a day that no fiscal year may hold is refused', async () => {
  await assert.rejects(post(rent({ day: Temporal.PlainDate.from('1026-11-22') })), isRefusal('accounting/no-fiscal-year'))
  await assert.rejects(post(rent({ day: Temporal.PlainDate.from('2062-11-22') })), isRefusal('accounting/no-fiscal-year'))
})

test('lines that amount to nothing are left out', async () => {
  const { id } = await post(
    rent({ lines: [...rent().lines, { account: '451054', credit_cents: 0n, vat: [{ box: '54', amount_cents: 0n }] }] }),
  )
  const { rows } = await pool.query('select count(*)::int as lines from accounting.entry_lines where entry_id = $1', [id])
  assert.equal(rows[0].lines, 2)
})

test('the line of a customer is an open item', async () => {
  const { id } = await post(sale({ day: today.add({ days: 1 }) }))
  const { rows } = await pool.query('select * from accounting.open_items where entry_id = $1', [id])
  assert.deepEqual(
    [rows.length, rows[0].account, rows[0].partner_id, rows[0].side, rows[0].residual_cents],
    [1, '400000', customer, 'debit', 12100n],
  )
})
