import assert from 'node:assert/strict'
import { test } from 'node:test'
import { postEntry } from '../ledger/post-entry.ts'
import { openBooks, rent, sale } from '../testing/books.ts'

const { signIn, work } = await openBooks()
const on = (day: string) => ({ day: Temporal.PlainDate.from(day) })

for (const day of ['2026-09-10', '2026-10-10', '2026-10-31', '2026-11-20', '2026-12-01'])
  await work((work) => postEntry(work, sale(on(day))))
for (const day of ['2026-09-01', '2026-10-01', '2026-11-01']) await work((work) => postEntry(work, rent(on(day))))

type Row = { account: string; opening_cents: number; debit_cents: number; credit_cents: number; balance_cents: number }
const rowsOf = (body: { results: Row[] }) =>
  body.results.map(({ account, opening_cents, debit_cents, credit_cents, balance_cents }) => [
    account,
    opening_cents,
    debit_cents,
    credit_cents,
    balance_cents,
  ])

test('the trial balance of a month: before, during, after, and it balances', async () => {
  const accountant = await signIn('accountant_readonly')
  const { body } = await accountant.get('reports/trial-balance/?from=2026-10-01&to=2026-10-31')
  assert.deepEqual(rowsOf(body), [
    ['400000', 12100, 24200, 0, 36300],
    ['451054', -2100, 0, 4200, -6300],
    ['550000', -85000, 0, 85000, -170000],
    ['610000', 85000, 85000, 0, 170000],
    ['700000', -10000, 0, 20000, -30000],
  ])
  assert.deepEqual(body.totals, { opening_cents: 0, debit_cents: 109200, credit_cents: 109200, balance_cents: 0 })
})

test('days in the middle of months are counted to the day', async () => {
  const accountant = await signIn('accountant_readonly')
  const { body } = await accountant.get('reports/trial-balance/?from=2026-10-11&to=2026-11-19')
  assert.deepEqual(rowsOf(body)[0], ['400000', 24200, 12100, 0, 36300])
})

test('without days it covers the fiscal year up to today: the sale of December is not in it', async () => {
  const { body } = await (await signIn('accountant_readonly')).get('reports/trial-balance/')
  assert.deepEqual([body.from, body.to, body.results[0].balance_cents], ['2026-01-01', '2026-11-22', 48400])
})

test('the lines of an account carry its balance along, stretch by stretch', async () => {
  const accountant = await signIn('accountant_readonly')
  const first = (await accountant.get('reports/general-ledger/?account=400000&from=2026-10-01&to=2026-12-31&page_size=2')).body
  assert.deepEqual([first.name, first.opening_cents, first.closing_cents], ['Clients', 12100, 60500])
  const line = ({ date, balance_cents }: { date: string; balance_cents: number }) => [date, balance_cents]
  assert.deepEqual(first.results.map(line), [
    ['2026-10-10', 24200],
    ['2026-10-31', 36300],
  ])
  const second = (
    await accountant.get(`reports/general-ledger/?account=400000&from=2026-10-01&to=2026-12-31&page_size=2&cursor=${first.next}`)
  ).body
  assert.deepEqual(second.results.map(line), [
    ['2026-11-20', 48400],
    ['2026-12-01', 60500],
  ])
  assert.equal(second.next, null)
})

test('a journal is read in the order of its numbers', async () => {
  const accountant = await signIn('accountant_readonly')
  const first = (await accountant.get('reports/journal/?journal=OD&from=2026-09-15&page_size=1')).body
  assert.deepEqual([first.results[0].number, first.results[0].lines.length], ['OD-2026-000002', 2])
  const second = (await accountant.get(`reports/journal/?journal=OD&from=2026-09-15&page_size=1&cursor=${first.next}`)).body
  assert.deepEqual([second.results[0].number, second.next], ['OD-2026-000003', null])
})

test('the same reports as CSV, in euros, whole', async () => {
  const accountant = await signIn('accountant_readonly')
  const [header, ...rows] = (await accountant.get('reports/trial-balance/?from=2026-10-01&to=2026-10-31&format=csv')).text
    .trimEnd()
    .split('\r\n')
  assert.equal(header, 'account,name,opening,debit,credit,balance')
  assert.equal(rows[0], '400000,Clients,121.00,242.00,0.00,363.00')
  assert.equal(
    (await accountant.get('reports/general-ledger/?account=400000&from=2026-01-01&to=2026-12-31&format=csv')).text
      .trimEnd()
      .split('\r\n').length,
    6,
  )
  assert.equal(
    (await accountant.get('reports/journal/?journal=VTE&to=2026-12-31&format=csv')).text.trimEnd().split('\r\n')[1],
    'VTE-2026-000001,2026-09-10,Vente au comptoir,,400000,Clients,121.00,0.00,,',
  )
})

test('a text that a spreadsheet would run is disarmed', async () => {
  await work((work) => postEntry(work, rent({ ...on('2026-08-01'), text: '=HYPERLINK("x")' })))
  const { text } = await (
    await signIn('accountant_readonly')
  ).get('reports/general-ledger/?account=610000&from=2026-08-01&to=2026-08-31&format=csv')
  assert.match(text, /"'=HYPERLINK\(""x""\)"/)
})

test('an account that does not exist is not found', async () => {
  assert.equal((await (await signIn('accountant_readonly')).get('reports/general-ledger/?account=999999')).status, 404)
})

test('the verification tells that the books are whole', async () => {
  const { body } = await (await signIn('accountant_readonly')).get('reports/verify/')
  assert.deepEqual([body.passed, body.entries], [true, 9])
})
