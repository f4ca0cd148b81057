import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#tooling/testing/server.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { openBooks, rent } from '../testing/books.ts'

const { signIn, work } = await openBooks()
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
