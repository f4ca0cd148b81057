import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { seller } from '../../../shop/testing/open-shop.ts'
import { saveCompany } from '../../company/save-company.ts'
import { openBooks } from '../../testing/books.ts'
import { coda, openBank, upload } from '../testing/bank.ts'

const { app, work, pool, signIn } = await openBooks()
const clerk = await signIn('bookkeeper')
const send = (file: Buffer, query = '') => upload(app, clerk.authorization, file, query)
const statements = async (query = '') => (await clerk.get(`bank-statements/${query}`)).body
const bank = openBank()
const first = bank.statement('2026-11-02', [{ amount_cents: 12100n, communication: 'merci', name: 'CAFE EXEMPLE' }, { amount_cents: -1210n, code: '33537000', communication: 'FRAIS' }], { message: 'NOS AGENCES FERMENT' })
const second = bank.statement('2026-11-03', [{ amount_cents: 500n }])

test('nothing is imported while nobody has said whose account it is', async () => {
  assert.equal((await send(coda(first))).body.code, 'accounting/company-missing')
  await work((work) => saveCompany(work, seller))
})

test('a file is imported with its balances and lines', async () => {
  const { status, body } = await send(coda(first))
  assert.equal(status, 200, JSON.stringify(body))
  assert.equal(body.results[0].outcome, 'imported')
  // 1 000.00 + 121.00 − 12.10
  const { opening_cents, closing_cents, line_count, to_match, waiting, gap_cents, message, sequence, date } = body.results[0].statement
  assert.deepEqual([opening_cents, closing_cents, line_count, to_match, waiting, gap_cents, message, sequence, date], [100000, 110890, 2, 2, 0, null, 'NOS AGENCES FERMENT', 1, '2026-11-02'])
  const { body: lines } = await clerk.get(`bank-lines/?statement_id=${body.results[0].statement.id}`)
  assert.deepEqual(lines.results.map((line: any) => [line.position, line.amount_cents, line.open_cents, line.communication, line.counterparty_name]), [[1, 12100, 12100, 'merci', 'CAFE EXEMPLE'], [2, -1210, -1210, 'FRAIS', null]])
})

test('the same file twice changes nothing, and says so', async () => {
  const { body } = await send(coda(first, second))
  assert.deepEqual(body.results.map(({ outcome }: { outcome: string }) => outcome), ['already_there', 'imported'])
  const again = await send(coda(first, second))
  assert.deepEqual(again.body.results.map(({ outcome }: { outcome: string }) => outcome), ['already_there', 'already_there'])
  assert.equal((await statements()).count, 2)
})

test('another statement under a number that is taken is refused, and nothing of its file is kept', async () => {
  const other = { ...second, movements: [{ ...second.movements[0]!, amount_cents: 501n }] }
  const { status, body } = await send(coda(bank.statement('2026-11-03', []), other))
  assert.deepEqual([status, body.code], [409, 'accounting/bank-statement-differs'])
  assert.equal((await statements()).count, 2)
})

test('a missing statement is told with both balances; accepted, the gap stays to be seen', async () => {
  bank.statement('2026-11-05', [{ amount_cents: 10_000n }])
  const later = bank.statement('2026-11-06', [{ amount_cents: -1n }])
  const { status, body } = await send(coda(later))
  assert.deepEqual([status, body.code], [409, 'accounting/bank-statement-gap'])
  assert.match(body.detail.replace(/\s/g, ' '), /avant le 5 du 6 novembre 2026 : son ancien solde est 1 213,90 €, le dernier solde connu 1 113,90 €/)
  assert.equal((await statements()).count, 2)
  const accepted = await send(coda(later), '?accept_gap=true')
  assert.equal(accepted.body.results[0].statement.gap_cents, 10000)
  assert.deepEqual((await statements()).results.map(({ gap_cents }: { gap_cents: number | null }) => gap_cents), [10000, 0, null])
})

test('the account of somebody else, another currency and fractions of a cent are refused', async () => {
  assert.deepEqual((({ status, body }) => [status, body.code])(await send(coda({ ...first, iban: 'BE79735000111233' }))), [422, 'accounting/not-our-bank-account'])
  const dollars = Buffer.from(coda(bank.statement('2026-11-09', [])).toString('latin1').replaceAll('EUR', 'USD'), 'latin1')
  assert.equal((await send(dollars)).body.code, 'accounting/bank-statement-not-in-euro')
})

test('what is no CODA file, a file without end and nothing at all are refused; so is whoever may only read', async () => {
  assert.equal((await send(Buffer.from('PK\u0003\u0004'))).body.code, 'accounting/not-a-coda-file')
  assert.equal((await send(Buffer.alloc(5_000_001, '0'))).body.code, 'accounting/bank-file-too-large')
  assert.equal((await clerk.post('bank-statements/import/', {})).body.code, 'accounting/not-a-coda-file')
  const reader = await signIn('accountant_readonly')
  assert.equal((await upload(app, reader.authorization, coda(first))).status, 403)
})

test('a broken balance is refused with its line', { skip: existsSync(sampleOf('synthetic-broken-balance.cod')) ? false : 'the sample files belgium/samples/coda are not there' }, async () => {
  const { status, body } = await send(readFileSync(sampleOf('synthetic-broken-balance.cod')))
  assert.deepEqual([status, body.code], [422, 'accounting/coda-does-not-add-up'])
})
function sampleOf(name: string) { return new URL(`../../../../../../shared/reference/belgium/samples/coda/${name}`, import.meta.url) }

test('of twenty imports of one file at once, one keeps it', async () => {
  const file = coda(bank.statement('2026-11-10', [{ amount_cents: 700n }]), bank.statement('2026-11-11', [{ amount_cents: 800n }]))
  const before = (await statements()).count
  const answers = await Promise.all(Array.from({ length: 20 }, () => send(file, '?accept_gap=true')))
  assert.deepEqual(answers.map(({ status }) => status), Array.from({ length: 20 }, () => 200))
  const imported = answers.flatMap(({ body }) => body.results).filter(({ outcome }: { outcome: string }) => outcome === 'imported')
  assert.deepEqual([imported.length, (await statements()).count], [2, before + 2])
})

test('a total of the customer is replaced by the payments it was made of; charges explained by details stay one line', async () => {
  const total = { amount_cents: -30_000n, code: '10101000', details: [{ amount_cents: -10_000n, code: '50101000', name: 'A', communication: 'F-1' }, { amount_cents: -20_000n, code: '50101000', name: 'B', communication: 'F-2' }] }
  const charges = { amount_cents: -1_210n, code: '33537000', communication: 'FRAIS', details: [{ amount_cents: -1_000n, code: '83537006' }, { amount_cents: -210n, code: '83537011' }] }
  const { body } = await send(coda(bank.statement('2026-11-12', [total, charges])), '?accept_gap=true')
  const { body: lines } = await clerk.get(`bank-lines/?statement_id=${body.results[0].statement.id}`)
  assert.deepEqual(lines.results.map((line: any) => [line.amount_cents, line.communication]), [[-10000, 'F-1'], [-20000, 'F-2'], [-1210, 'FRAIS']])
})

test('what the bank said does not change, whoever asks', async () => {
  const refused = (sql: string, constraint: string) => assert.rejects(pool.query(sql), { constraint })
  await refused(`update accounting.bank_lines set communication = 'x'`, 'books_append_only')
  await refused('delete from accounting.bank_lines', 'books_append_only')
  await refused('update accounting.bank_statements set closing_cents = 0', 'books_append_only')
  await refused(`insert into accounting.bank_statements values (gen_random_uuid(), 'BE68539007547034', 2026, 900, null, '2026-11-20', 0, 1, 0, null, 'x', 'x', now())`, 'bank_statements_whole')
  await refused('update accounting.bank_lines set open_cents = -1 where amount_cents > 0', 'bank_lines_open')
})
