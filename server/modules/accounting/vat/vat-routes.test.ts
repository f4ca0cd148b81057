import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveCompany } from '../company/save-company.ts'
import { postEntry } from '../ledger/post-entry.ts'
import { savePartner } from '../partners/save-partner.ts'
import { openBooks, sale, type Caller } from '../testing/books.ts'
import { documentEntry } from './testing/documents.ts'
import { seller } from './testing/seller.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const generate = async (caller: Caller, period: string) =>
  (await caller.post('vat-declarations/generate_declaration/', { period })).body
const boxesOf = (declaration: { boxes: Record<string, number> }) =>
  Object.fromEntries(Object.entries(declaration.boxes).filter(([, amount]) => amount !== 0))
const failing = (declaration: { controls: { code: string; passed: boolean }[] }) =>
  declaration.controls.filter(({ passed }) => !passed).map(({ code }) => code)

test('a quarter of sales gives its boxes, all 29 of them, and every control passes', async () => {
  const { work, signIn } = await openBooks()
  for (const month of ['07', '08', '09']) await work((work) => postEntry(work, sale({ day: day(`2026-${month}-15`) })))
  await work((work) => postEntry(work, sale({ day: day('2026-10-01') })))
  const declaration = await generate(await signIn('bookkeeper'), '2026-Q3')
  assert.deepEqual([declaration.status, declaration.due_date, Object.keys(declaration.boxes).length], ['draft', '2026-10-25', 29])
  assert.deepEqual(boxesOf(declaration), { '03': 30000, 54: 6300, 71: 6300 })
  assert.deepEqual(failing(declaration), [])
  assert.equal(declaration.controls.length, 17)
})

test('a draft is made anew as often as one likes', async () => {
  const { work, signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  const first = await generate(bookkeeper, '2026-09')
  await work((work) => postEntry(work, sale({ day: day('2026-09-30') })))
  const second = await generate(bookkeeper, '2026-09')
  assert.deepEqual([first.boxes['54'], second.boxes['54'], second.id === first.id], [0, 2100, true])
})

test('a filed return stays; what is posted on its days goes to the next one, also for a quarter', async () => {
  const { work, signIn, clock } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  await work((work) => postEntry(work, sale({ day: day('2026-09-10') })))
  const { id } = await generate(bookkeeper, '2026-Q3')
  const filed = await bookkeeper.post(`vat-declarations/${id}/file/`)
  assert.deepEqual([filed.status, filed.body.status, filed.body.filed_at], [200, 'filed', clock.now.toString()])
  const late = await work((work) => postEntry(work, sale({ day: day('2026-09-30') })))
  assert.equal(
    (await bookkeeper.post('vat-declarations/generate_declaration/', { period: '2026-Q3' })).body.code,
    'accounting/vat-declaration-filed',
  )
  assert.equal(
    (await bookkeeper.post('vat-declarations/generate_declaration/', { period: '2026-09' })).body.code,
    'accounting/vat-declaration-filed',
  )
  assert.deepEqual(boxesOf((await bookkeeper.get(`vat-declarations/${id}/`)).body), { '03': 10000, 54: 2100, 71: 2100 })
  const next = await generate(bookkeeper, '2026-10')
  assert.deepEqual(boxesOf(next), { '03': 10000, 54: 2100, 71: 2100 })
  assert.deepEqual(failing(next), [])
  assert.equal((await bookkeeper.get(`vat-declarations/${next.id}/lines/?box=54`)).body.results[0].entry_number, late.number)
  // the entry itself says where its VAT went
  assert.equal((await bookkeeper.get(`entries/${late.id}/`)).body.declared_in, '2026-10')
})

test('filing settles the VAT accounts into the current account: 451054 and 411059 to 451000', async () => {
  const { work, signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  await work((work) => postEntry(work, sale({ day: day('2026-09-10') })))
  await work((work) =>
    postEntry(
      work,
      documentEntry({ type: 'invoice', tax_code: 'P81-21', base_cents: 4000n, vat_cents: 840n, day: day('2026-09-11') }),
    ),
  )
  const { id } = await generate(bookkeeper, '2026-09')
  const { body } = await bookkeeper.post(`vat-declarations/${id}/file/`)
  const { body: entry } = await bookkeeper.get(`entries/${body.settlement_entry_id}/`)
  assert.deepEqual([entry.date, entry.text], ['2026-09-30', 'Déclaration TVA 2026-09'])
  assert.deepEqual(
    entry.lines.map((line: { account: string; debit_cents: number; credit_cents: number }) => [
      line.account,
      line.debit_cents,
      line.credit_cents,
    ]),
    [
      ['451054', 2100, 0],
      ['411059', 0, 840],
      ['451000', 0, 1260],
    ],
  )
  assert.deepEqual(failing((await bookkeeper.get(`vat-declarations/${id}/`)).body), [])
})

test('the settlement of a closed month is dated today, and does not trouble the controls of this month', async () => {
  const { work, signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  await work((work) => postEntry(work, sale({ day: day('2026-09-10') })))
  await bookkeeper.post('periods/2026-09/close/')
  const { id } = await generate(bookkeeper, '2026-09')
  const { body } = await bookkeeper.post(`vat-declarations/${id}/file/`)
  assert.equal((await bookkeeper.get(`entries/${body.settlement_entry_id}/`)).body.date, '2026-11-22')
  assert.deepEqual(failing(await generate(bookkeeper, '2026-11')), [])
})

test('a period that is not over is not filed, and a reader files nothing', async () => {
  const { signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  const { id } = await generate(bookkeeper, '2026-11')
  assert.deepEqual((await bookkeeper.post(`vat-declarations/${id}/file/`)).body.code, 'accounting/vat-period-not-over')
  assert.equal((await (await signIn('accountant_readonly')).post(`vat-declarations/${id}/file/`)).status, 403)
  assert.equal((await bookkeeper.post('vat-declarations/unknown/file/')).status, 404)
})

test('the controls name the entry at fault: VAT without its box, VAT that does not fit its base', async () => {
  const { work, signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  const [owed, base, tax] = sale().lines
  const boxless = await work((work) =>
    postEntry(work, sale({ day: day('2026-09-10'), lines: [owed!, base!, { ...tax!, vat: [] }] })),
  )
  const twisted = await work((work) =>
    postEntry(
      work,
      sale({
        day: day('2026-09-11'),
        lines: [
          { ...owed!, debit_cents: 2121000n },
          { ...base!, credit_cents: 21000n, vat: [{ box: '03', amount_cents: 21000n }] },
          { ...tax!, credit_cents: 2100000n, vat: [{ box: '54', amount_cents: 2100000n }] },
        ],
      }),
    ),
  )
  const declaration = await generate(bookkeeper, '2026-09')
  const control = (code: string) => {
    const { passed, difference_cents, entries } = declaration.controls.find((each: { code: string }) => each.code === code)
    return [passed, difference_cents, entries.map(({ number }: { number: string }) => number)]
  }
  assert.deepEqual(control('ledger-54'), [false, -2100, [boxless.number]])
  // 54 holds 21 000.00 on a base of 310.00, where 65.10 is expected
  assert.deepEqual(control('box-54'), [false, 2093490, [twisted.number, boxless.number]])
})

test('a box below zero is not declared: the next return takes it', async () => {
  const { work, signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  const buy = (type: 'invoice' | 'credit_note', base_cents: bigint, vat_cents: bigint, on: string) =>
    work((work) => postEntry(work, documentEntry({ type, tax_code: 'P81-21', base_cents, vat_cents, day: day(on) })))
  await buy('credit_note', 10000n, 2100n, '2026-09-10')
  const september = await generate(bookkeeper, '2026-09')
  assert.deepEqual(boxesOf(september), { 63: 2100, 71: 2100, 85: 10000 })
  await bookkeeper.post(`vat-declarations/${september.id}/file/`)
  await buy('invoice', 30000n, 6300n, '2026-10-10')
  assert.deepEqual(boxesOf(await generate(bookkeeper, '2026-10')), { 59: 6300, 72: 6300, 81: 20000 })
})

test('each line behind a box names its entry and the customer', async () => {
  const { work, signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  const cafe = {
    kind: 'company',
    name: 'Ana Peeters',
    company: 'Café de la Senne',
    line1: 'Rue 1',
    postal_code: '1000',
    city: 'Bruxelles',
    country_code: 'BE',
    language: 'fr',
  } as const
  const { id: partner_id } = await work((work) => savePartner(work, cafe))
  const lines = sale().lines.map((line) => (line.partner_id ? { ...line, partner_id } : line))
  for (const on of ['2026-07-01', '2026-08-01', '2026-09-01'])
    await work((work) => postEntry(work, sale({ day: day(on), document_reference: `doc ${on}`, lines })))
  const { id } = await generate(bookkeeper, '2026-Q3')
  const first = (await bookkeeper.get(`vat-declarations/${id}/lines/?box=03&page_size=2`)).body
  assert.deepEqual(first.results[0], {
    entry_id: first.results[0].entry_id,
    entry_number: 'VTE-2026-000001',
    date: '2026-07-01',
    journal: 'VTE',
    account: '700000',
    text: 'Vente au comptoir',
    tax_code: 'S21G',
    amount_cents: 10000,
    partner_id,
    partner_name: 'Café de la Senne',
    invoice_id: null,
    document_number: 'doc 2026-07-01',
  })
  const second = (await bookkeeper.get(`vat-declarations/${id}/lines/?box=03&page_size=2&cursor=${first.next}`)).body
  assert.deepEqual([second.results.map(({ date }: { date: string }) => date), second.next], [['2026-09-01'], null])
})

test('the XML is that of the company; without one it is refused', async () => {
  const { work, signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  await work((work) => postEntry(work, sale({ day: day('2026-09-10') })))
  const { id } = await generate(bookkeeper, '2026-09')
  assert.equal((await bookkeeper.get(`vat-declarations/${id}/xml/`)).body.code, 'accounting/company-missing')
  await work((work) => saveCompany(work, seller))
  const { status, text } = await bookkeeper.get(`vat-declarations/${id}/xml/?restitution=true`)
  assert.equal(status, 200)
  assert.match(text, /<ic:VATNumber>0123456749<\/ic:VATNumber>/)
  assert.match(
    text,
    /<Amount GridNumber="3">100.00<\/Amount><Amount GridNumber="54">21.00<\/Amount><Amount GridNumber="71">21.00<\/Amount>/,
  )
})

test('while a return is being filed, a posting waits and finds the next return', async () => {
  const { work, signIn, pool } = await openBooks()
  await signIn('bookkeeper')
  const filing = await pool.connect()
  try {
    await filing.query('begin')
    await filing.query(`update accounting.periods set vat_filed = true where month = '2026-09-01'`)
    const late = work((work) => postEntry(work, sale({ day: day('2026-09-30') })))
    await new Promise((resolve) => setTimeout(resolve, 100))
    await filing.query('commit')
    const { rows } = await pool.query('select vat_month::text from accounting.entries where id = $1', [(await late).id])
    assert.equal(rows[0].vat_month, '2026-10-01')
  } finally {
    filing.release(true)
  }
})

test('periods that are none, and years the books do not have, are refused', async () => {
  const { signIn } = await openBooks()
  const bookkeeper = await signIn('bookkeeper')
  assert.equal((await bookkeeper.post('vat-declarations/generate_declaration/', { period: '2026-Q5' })).status, 400)
  assert.equal(
    (await bookkeeper.post('vat-declarations/generate_declaration/', { period: '2031-Q1' })).body.code,
    'accounting/no-fiscal-year',
  )
})
