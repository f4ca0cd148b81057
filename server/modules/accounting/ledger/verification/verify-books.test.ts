import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { customer, openBooks, rent, sale, today } from '../../testing/books.ts'
import type { NewLine } from '../entry.ts'
import { postEntry } from '../post-entry.ts'
import { reverseEntry } from '../reverse-entry.ts'
import { rebuildTotal, differencesOf, totalNames } from './totals.ts'
import { verifyBooks } from './verify-books.ts'

const { work, pool, platform } = await openBooks()
const verify = () => verifyBooks(platform.reading)

/** What only a superuser can do: triggers asleep. */
async function tamper(text: string, values: unknown[] = []): Promise<void> {
  const client = await pool.connect()
  await client.query('set session_replication_role = replica')
  await client.query(text, values)
  await client.query('set session_replication_role = origin')
  client.release()
}

test('untouched books pass, and say how much was read', async () => {
  for (let number = 1; number <= 5; number += 1) await work((work) => postEntry(work, sale()))
  for (let number = 1; number <= 3; number += 1) await work((work) => postEntry(work, rent()))
  const seen: number[] = []
  const { passed, entries, chains } = await verifyBooks(platform.reading, {
    onProgress: (checked) => {
      seen.push(checked)
    },
  })
  assert.deepEqual([passed, entries, seen.at(-1)], [true, 8, 8])
  assert.deepEqual(
    chains.map(({ journal, entries, passed }) => [journal, entries, passed]),
    [
      ['OD', 3, true],
      ['VTE', 5, true],
    ],
  )
})

test('an entry that undoes another one is verified with the number of that one', async () => {
  const { work, pool, platform } = await openBooks()
  const first = await work((work) => postEntry(work, rent({ text: 'Loyer' })))
  const undone = await work((work) => reverseEntry(work, { id: first.id }))
  assert.equal((await verifyBooks(platform.reading)).passed, true)
  const client = await pool.connect()
  await client.query('set session_replication_role = replica')
  await client.query('update accounting.entries set reverses = null where id = $1', [undone.id])
  await client.query('set session_replication_role = origin')
  client.release()
  assert.equal((await verifyBooks(platform.reading)).chains[0]!.broken_at, undone.number)
})

const cases: [string, string, string][] = [
  [
    'an amount',
    `update accounting.entry_lines set debit_cents = debit_cents + 1, day = day where line_number = 1 and entry_id = $1`,
    `update accounting.entry_lines set debit_cents = debit_cents - 1 where line_number = 1 and entry_id = $1`,
  ],
  [
    'an account',
    `update accounting.entry_lines set account = '612000' where line_number = 1 and entry_id = $1`,
    `update accounting.entry_lines set account = '400000' where line_number = 1 and entry_id = $1`,
  ],
  [
    'a text',
    `update accounting.entries set text = 'Autre chose' where id = $1`,
    `update accounting.entries set text = 'Vente au comptoir' where id = $1`,
  ],
  [
    'a day',
    `update accounting.entries set day = day - 1 where id = $1`,
    `update accounting.entries set day = day + 1 where id = $1`,
  ],
  [
    'a box',
    `update accounting.vat_amounts set box = '02' where position = 1 and entry_id = $1`,
    `update accounting.vat_amounts set box = '03' where position = 1 and entry_id = $1`,
  ],
  [
    'a return',
    `update accounting.entries set vat_month = '2026-12-01' where id = $1`,
    `update accounting.entries set vat_month = '2026-11-01' where id = $1`,
  ],
]
for (const [what, change, back] of cases) {
  test(`the verifier names the entry in which somebody changed ${what}`, async () => {
    const {
      rows: [entry],
    } = await pool.query(`select id, number from accounting.entries where journal = 'VTE' and sequence = 3`)
    await tamper(change, [entry.id])
    const { passed, chains } = await verify()
    assert.equal(passed, false)
    assert.equal(chains.find(({ journal }) => journal === 'VTE')!.broken_at, 'VTE-2026-000003')
    await tamper(back, [entry.id])
    assert.equal((await verify()).passed, true)
  })
}

test('the verifier finds an entry that went away with its lines, in the middle and at the end', async () => {
  await tamper(`create table kept as select * from accounting.entries where journal = 'OD' and sequence = 2`)
  await tamper(`delete from accounting.entries where journal = 'OD' and sequence = 2`)
  assert.equal((await verify()).chains.find(({ journal }) => journal === 'OD')!.broken_at, 'OD-2026-000003')
  const { rows } = await pool.query(
    `select string_agg(attname, ',') as columns from pg_attribute where attrelid = 'accounting.entries'::regclass and attnum > 0 and attgenerated = ''`,
  )
  await tamper(`insert into accounting.entries (${rows[0].columns}) select ${rows[0].columns} from kept`)
  assert.equal((await verify()).passed, true)
  await tamper(`update accounting.journal_counters set last_number = 4 where journal = 'OD' and fiscal_year = '2026'`)
  assert.equal((await verify()).chains.find(({ journal }) => journal === 'OD')!.broken_at, 'OD-2026-000004')
  await tamper(`update accounting.journal_counters set last_number = 2 where journal = 'OD' and fiscal_year = '2026'`)
  assert.equal((await verify()).passed, false)
  await tamper(`update accounting.journal_counters set last_number = 3 where journal = 'OD' and fiscal_year = '2026'`)
  assert.equal((await verify()).passed, true)
})

test('a stored total that strayed is found, and rebuilt from the lines', async () => {
  const strays: [string, string][] = [
    ['account-balances', `update accounting.account_balances set debit_cents = debit_cents + 1 where account = '400000'`],
    ['account-balances', `insert into accounting.account_balances values ('OD', '999', '2026-11-01', 1, 1)`],
    ['vat-totals', `delete from accounting.vat_totals where box = '54'`],
    ['open-items', `update accounting.open_items set residual_cents = 0`],
  ]
  for (const [name, stray] of strays) {
    await pool.query(stray)
    assert.deepEqual(
      (await verify()).totals.filter(({ passed }) => !passed).map(({ total }) => total),
      [name],
    )
    assert.ok((await work((work) => rebuildTotal(work, name as (typeof totalNames)[number]))) > 0)
    assert.equal((await verify()).passed, true)
  }
})

test('whatever is posted, alone or in parallel, the entries balance and the stored totals are those rebuilt from the lines', async () => {
  const accounts = ['400000', '700000', '451054', '550000', '604000', 'gift_cards_mpv', 'suspense']
  const line = fc.record({
    account: fc.constantFrom(...accounts),
    amount: fc.bigInt(1n, 10n ** 9n),
    debit: fc.boolean(),
    partner: fc.boolean(),
    box: fc.constantFrom('03', '54', '81', ''),
  })
  const entry = fc.record({ journal: fc.constantFrom('VTE', 'OD', 'BNQ'), lines: fc.array(line, { minLength: 1, maxLength: 8 }) })
  await fc.assert(
    fc.asyncProperty(fc.array(entry, { minLength: 1, maxLength: 6 }), async (entries) => {
      await Promise.all(
        entries.map(({ journal, lines }) =>
          work((work) =>
            postEntry(work, { journal, day: today, issued_now: true, text: 'n’importe quoi', lines: balanced(lines) }),
          ),
        ),
      )
      for (const name of totalNames) assert.equal(await differencesOf(platform.reading, name), 0, name)
    }),
    { numRuns: 25 },
  )
  assert.equal((await verify()).passed, true)
  const { rows } = await pool.query('select sum(debit_cents) - sum(credit_cents) as difference from accounting.account_balances')
  assert.equal(rows[0].difference, '0')
})

function balanced(lines: { account: string; amount: bigint; debit: boolean; partner: boolean; box: string }[]): NewLine[] {
  const made = lines.map(({ account, amount, debit, partner, box }): NewLine => ({
    account,
    ...(debit ? { debit_cents: amount } : { credit_cents: amount }),
    partner_id: partner ? customer : undefined,
    vat: box ? [{ box, amount_cents: debit ? -amount : amount }] : [],
  }))
  const difference = made.reduce((sum, { debit_cents = 0n, credit_cents = 0n }) => sum + debit_cents - credit_cents, 0n)
  // two lines that meet, so that the entry also balances when the difference is nothing
  return [
    ...made,
    { account: 'suspense', debit_cents: 1_000_000_000_000n },
    { account: 'suspense', credit_cents: 1_000_000_000_000n + difference },
  ]
}
