import assert from 'node:assert/strict'
import { test } from 'node:test'
import { newId } from '#kernel/identifier.ts'
import { openBooks, sale } from '../../testing/books.ts'
import { postEntry } from '../post-entry.ts'

const { signIn, work } = await openBooks()
const bookkeeper = { now: () => signIn('bookkeeper') }

const rent = {
  journal: 'OD',
  date: '2026-11-02',
  text: 'Loyer de novembre',
  document_reference: 'BAIL-2026-11',
  lines: [
    { account: '610000', debit_cents: 85000 },
    { account: '440000', credit_cents: 85000 },
  ],
}

test('an entry typed by a bookkeeper is posted at once, with number and hash, and read back', async () => {
  const caller = await bookkeeper.now()
  const { status, body } = await caller.post('entries/', rent)
  assert.equal(status, 201)
  assert.deepEqual([body.number, body.date, body.amount_cents, body.lines.length], ['OD-2026-000001', '2026-11-02', 85000, 2])
  assert.deepEqual(
    [body.lines[0].account_name, body.lines[0].debit_cents, body.lines[0].credit_cents],
    ['Loyers et charges locatives', 85000, 0],
  )
  assert.deepEqual((await caller.get(`entries/${body.id}/`)).body, body)
})

test('an entry that does not balance, on an unknown account or in a sales journal is refused', async () => {
  const caller = await bookkeeper.now()
  const code = async (change: object) => {
    const { status, body } = await caller.post('entries/', { ...rent, ...change })
    return [status, body.code, body.errors?.[0]?.pointer]
  }
  assert.deepEqual(await code({ lines: [rent.lines[0], { account: '440000', credit_cents: 84999 }] }), [
    422,
    'accounting/unbalanced',
    undefined,
  ])
  assert.deepEqual(await code({ lines: [rent.lines[0], { account: '999999', credit_cents: 85000 }] }), [
    422,
    'accounting/unknown-account',
    '/lines/1/account',
  ])
  assert.deepEqual(await code({ lines: [...rent.lines, { account: '440000' }] }), [422, 'accounting/one-side-per-line', '/lines/2'])
  assert.deepEqual(await code({ journal: 'VTE' }), [422, 'accounting/journal-by-document', '/journal'])
  assert.deepEqual(await code({ lines: [{ ...rent.lines[0], partner_id: newId() }, rent.lines[1]] }), [
    422,
    'accounting/unknown-partner',
    '/lines/0/partner_id',
  ])
  assert.deepEqual(await code({ lines: [{ ...rent.lines[0], tax_code: 'X' }, rent.lines[1]] }), [
    422,
    'accounting/unknown-tax-code',
    '/lines/0/tax_code',
  ])
  assert.deepEqual(await code({ date: '2062-12-31' }), [422, 'accounting/no-fiscal-year', undefined])
})

test('a tax code without boxes gives them: the base by the side, the VAT by its account; boxes that are typed are kept', async () => {
  const caller = await bookkeeper.now()
  const boxes = async (lines: object[]) => (await caller.post('entries/', { ...rent, lines })).body.lines.map((line: { vat: { box: string; amount_cents: number }[] }) => line.vat.map(({ box, amount_cents }) => `${box}:${amount_cents}`).join(' '))
  const bought = { account: '610000', debit_cents: 10000, tax_code: 'P82-21' }
  const deducted = { account: '411059', debit_cents: 2100, tax_code: 'P82-21' }
  assert.deepEqual(await boxes([bought, deducted, { account: '440000', credit_cents: 12100 }]), ['82:10000', '59:2100', ''])
  assert.deepEqual(await boxes([{ ...bought, debit_cents: 0, credit_cents: 10000 }, { account: '440000', debit_cents: 10000 }]), ['82:-10000 85:10000', ''])
  assert.deepEqual(await boxes([{ ...bought, vat: [] }, { account: '440000', credit_cents: 10000 }]), ['', ''])
})

test('the same Idempotency-Key posts once', async () => {
  const caller = await bookkeeper.now()
  const first = await caller.post('entries/', rent, { 'idempotency-key': 'rent-of-november' })
  const second = await caller.post('entries/', rent, { 'idempotency-key': 'rent-of-november' })
  assert.deepEqual([second.status, second.body.number], [201, first.body.number])
  assert.equal((await caller.post('entries/', { ...rent, text: 'Autre' }, { 'idempotency-key': 'rent-of-november' })).status, 422)
})

test('an entry is undone by its mirror, once', async () => {
  const caller = await bookkeeper.now()
  const { body: entry } = await caller.post('entries/', rent)
  const undone = await caller.post(`entries/${entry.id}/reverse/`, { date: '2026-11-22' })
  assert.equal(undone.status, 201)
  assert.deepEqual(
    [
      undone.body.reverses,
      undone.body.text,
      undone.body.lines.map((line: { account: string; debit_cents: number; credit_cents: number }) => [
        line.account,
        line.debit_cents,
        line.credit_cents,
      ]),
    ],
    [
      entry.id,
      `Extourne de ${entry.number}`,
      [
        ['610000', 0, 85000],
        ['440000', 85000, 0],
      ],
    ],
  )
  assert.equal((await caller.get(`entries/${entry.id}/`)).body.reversed_by, undone.body.id)
  const again = await caller.post(`entries/${entry.id}/reverse/`)
  assert.deepEqual([again.status, again.body.code], [409, 'accounting/already-reversed'])
})

test('an invoice is corrected by a document, not by a mirror', async () => {
  const caller = await bookkeeper.now()
  const { id } = await work((work) => postEntry(work, sale()))
  const refused = await caller.post(`entries/${id}/reverse/`)
  assert.deepEqual([refused.status, refused.body.code], [409, 'accounting/reversed-by-document'])
})

test('the list goes from the newest on, stretch by stretch, without a gap or a double', async () => {
  const caller = await bookkeeper.now()
  for (let number = 1; number <= 5; number += 1) await caller.post('entries/', { ...rent, date: `2026-10-0${number}` })
  const seen: string[] = []
  let cursor = ''
  do {
    const { body } = await caller.get(`entries/?journal=OD&from=2026-10-01&to=2026-10-31&page_size=2${cursor}`)
    seen.push(...body.results.map(({ date }: { date: string }) => date))
    cursor = body.next ? `&cursor=${body.next}` : ''
  } while (cursor)
  assert.deepEqual(seen, ['2026-10-05', '2026-10-04', '2026-10-03', '2026-10-02', '2026-10-01'])
})

test('an entry is found by its number, by its reference, and by an account or a partner on its lines', async () => {
  const caller = await bookkeeper.now()
  const numbers = async (query: string) =>
    (await caller.get(`entries/?${query}`)).body.results.map(({ number }: { number: string }) => number)
  assert.deepEqual(await numbers('search=vte-2026-1'), ['VTE-2026-000001'])
  assert.ok((await numbers('search=BAIL-2026')).includes('OD-2026-000001'))
  assert.deepEqual(await numbers('account=451054'), ['VTE-2026-000001'])
  assert.deepEqual(await numbers('partner_id=019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f'), ['VTE-2026-000001'])
  assert.deepEqual(await numbers('partner_id=nobody'), [])
})

test('an id that is none, a cursor of one’s own making, half a character and the year nought do no harm', async () => {
  const caller = await bookkeeper.now()
  assert.equal((await caller.get('entries/not-an-id/')).status, 404)
  assert.equal((await caller.get('entries/?cursor=2026-99-99_x')).status, 200)
  assert.equal((await caller.get('entries/?search=%25_\\')).status, 200)
  assert.equal((await caller.get('entries/?from=0000-01-01')).status, 400)
  const halves = await caller.post('entries/', { ...rent, text: 'a\ud800b', lines: rent.lines.map((line) => ({ ...line, text: 'c\ud800d' })) })
  assert.equal(halves.status, 400)
})
