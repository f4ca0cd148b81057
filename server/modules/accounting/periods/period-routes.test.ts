import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#tooling/testing/server.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { openBooks, rent } from '../testing/books.ts'

const { signIn, work, pool } = await openBooks()
const post = (day: string) => work((work) => postEntry(work, rent({ day: Temporal.PlainDate.from(day) })))

test('a month is closed and takes no entry, opened again and takes one', async () => {
  const bookkeeper = await signIn('bookkeeper')
  assert.equal((await bookkeeper.post('periods/2026-06/close/')).body.status, 'closed')
  await assert.rejects(post('2026-06-30'), isRefusal('accounting/period-closed'))
  assert.equal((await bookkeeper.post('periods/2026-06/reopen/')).body.status, 'open')
  await post('2026-06-30')
})

test('a locked month is opened by nobody', async () => {
  const administrator = await signIn('administrator')
  assert.equal((await administrator.post('periods/2026-05/lock/')).body.status, 'locked')
  const refused = await administrator.post('periods/2026-05/reopen/')
  assert.deepEqual([refused.status, refused.body.code], [409, 'accounting/period-locked'])
  await assert.rejects(post('2026-05-31'), isRefusal('accounting/period-closed'))
})

test('months that do not exist, or are no months, are refused', async () => {
  const bookkeeper = await signIn('bookkeeper')
  assert.equal((await bookkeeper.post('periods/2031-01/close/')).status, 404)
  assert.equal((await bookkeeper.post('periods/2026-13/close/')).status, 400)
})

test('the accountant who only reads does not close', async () => {
  assert.equal((await (await signIn('accountant_readonly')).post('periods/2026-06/close/')).status, 403)
})

test('the next year is opened with its months; a year far off is refused', async () => {
  const bookkeeper = await signIn('bookkeeper')
  const opened = await bookkeeper.post('fiscal-years/', { code: '2027' })
  assert.deepEqual([opened.status, opened.body], [201, { code: '2027', first_day: '2027-01-01', last_day: '2027-12-31' }])
  assert.equal((await bookkeeper.get('periods/?fiscal_year=2027')).body.results.length, 12)
  assert.equal((await bookkeeper.post('fiscal-years/', { code: '2062' })).body.code, 'accounting/no-fiscal-year')
})

test('while a month is closed and twenty post into it, each entry is either in it before or refused: none comes after', async () => {
  const bookkeeper = await signIn('bookkeeper')
  const posts = Array.from({ length: 20 }, (_, index) => post(`2026-07-${String(index + 1).padStart(2, '0')}`).then(() => 'posted', (error: { code: string }) => error.code))
  const closing = bookkeeper.post('periods/2026-07/close/')
  const outcomes = await Promise.all(posts)
  assert.equal((await closing).body.status, 'closed')
  const counts = async () => Number((await pool.query(`select count(*) from accounting.entries where day between '2026-07-01' and '2026-07-31'`)).rows[0].count)
  const there = await counts()
  assert.equal(outcomes.filter((outcome) => outcome === 'posted').length, there)
  assert.ok(outcomes.every((outcome) => outcome === 'posted' || outcome === 'accounting/period-closed'), outcomes.join())
  await assert.rejects(post('2026-07-31'), isRefusal('accounting/period-closed'))
  assert.equal(await counts(), there)
})
