import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { setupBelgianAccounting } from '../chart/set-up.ts'
import { openHarness } from '#tooling/testing/harness.ts'
import { isRefusal } from '#tooling/testing/server.ts'
import type { NewEntry } from './entry.ts'
import { postEntry } from './post-entry.ts'

const { work, pool } = await openHarness()
before(() => work((work) => setupBelgianAccounting(work)))

const day = Temporal.PlainDate.from('2026-11-22')
const sale: NewEntry = {
  journal: 'VTE', day, text: 'Vente au comptoir',
  lines: [
    { account: 'customers', debit_cents: 12100n, partner_id: '019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' },
    { account: '700000', credit_cents: 10000n, tax_code: 'S21G', vat: [{ box: '03', amount_cents: 10000n }] },
    { account: 'vat_grid_54', credit_cents: 2100n, tax_code: 'S21G', vat: [{ box: '54', amount_cents: 2100n }] },
  ],
}

test('a sale is posted under the first number of its journal', async () => {
  const posted = await work((work) => postEntry(work, sale))
  assert.equal(posted.number, 'VTE-2026-000001')
  assert.equal(posted.day.toString(), '2026-11-22')
  assert.match(posted.hash, /^[0-9a-f]{64}$/)
})

test('200 sales posted in parallel get 200 consecutive numbers', async () => {
  const { rows: [{ last_number: from }] } = await pool.query('select last_number from accounting.journal_counters where journal = $1', ['VTE'])
  const posted = await Promise.all(Array.from({ length: 200 }, () => work((work) => postEntry(work, sale))))
  const numbers = posted.map(({ number }) => Number(number.slice(-6))).sort((a, b) => a - b)
  assert.deepEqual(numbers, Array.from({ length: 200 }, (_, index) => from + 1 + index))
})

test('an entry that does not balance is refused with both sums', async () => {
  const lines = [{ account: '550000', debit_cents: 100n }, { account: '700000', credit_cents: 99n }]
  await assert.rejects(work((work) => postEntry(work, { journal: 'OD', day, text: 'x', lines })), isRefusal('accounting/unbalanced'))
})
