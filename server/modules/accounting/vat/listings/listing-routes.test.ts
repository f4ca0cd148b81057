import assert from 'node:assert/strict'
import { test } from 'node:test'
import { saveCompany } from '../../company/save-company.ts'
import { postEntry } from '../../ledger/post-entry.ts'
import { savePartner } from '../../partners/save-partner.ts'
import { openBooks } from '../../testing/books.ts'
import { documentEntry } from '../testing/documents.ts'
import { validate, withoutSchemas } from '../testing/official-schemas.ts'
import { seller } from '../testing/seller.ts'

const { signIn, work, pool } = await openBooks()
const clerk = await signIn('bookkeeper')
await work((work) => saveCompany(work, seller))
const partner = async (company: string, vat_number: string | null, country_code: string) =>
  (await work((work) => savePartner(work, { kind: 'company', name: 'Personne Exemple', company, line1: 'Rue 1', postal_code: '1000', city: 'Ville', country_code, vat_number, language: 'fr' }))).id
const dutch = await partner('Voorbeeld BV', 'NL123456782B90', 'NL')
const nameless = await partner('Sans Numéro', null, 'NL')
const belgian = await partner('Exemple & Fils SRL', 'BE0876543270', 'BE')
const twin = await partner('Exemple et Fils', 'BE0876543270', 'BE')
const small = await partner('Petit Exemple', 'BE1002468175', 'BE')

/** A document of one tax code with a partner. */
function book(partner_id: string, tax_code: string, base_cents: bigint, vat_cents: bigint, on: string, type: 'invoice' | 'credit_note' = 'invoice') {
  const entry = documentEntry({ type, tax_code, base_cents, vat_cents, day: Temporal.PlainDate.from(on) })
  return work((work) => postEntry(work, { ...entry, lines: entry.lines.map((line) => (line.partner_id ? { ...line, partner_id } : line)) }))
}
const rowsOf = async (path: string) => (await clerk.get(path)).body.results.map((row: Record<string, unknown>) => [row['vat_number'], row['code'], row['correcting_period'], row['amount_cents'], row['vat_cents']])

test('goods and services of a quarter per customer, less their credit notes; the rows add up to boxes 44 + 46 − 48', async () => {
  await book(dutch, 'SICG', 150000n, 0n, '2026-07-10')
  await book(dutch, 'SICG', 20000n, 0n, '2026-08-10', 'credit_note')
  await book(dutch, 'SICS', 80000n, 0n, '2026-09-10')
  await book(belgian, 'S21G', 10000n, 2100n, '2026-09-10')
  const { status, body } = await clerk.post('ic-listings/', { period: '2026-Q3' })
  assert.deepEqual([status, body.status, body.rows, body.amount_cents, body.difference_cents, body.due_date], [201, 'draft', 2, 210000, 0, '2026-10-25'])
  assert.deepEqual(await rowsOf(`ic-listings/${body.id}/`), [['NL123456782B90', 'L', null, 130000, 0], ['NL123456782B90', 'S', null, 80000, 0]])
  const { text } = await clerk.get(`ic-listings/${body.id}/xml/`)
  if (!withoutSchemas) validate('NewICO-in_v0_9.xsd', text)
  assert.match(text, /AmountSum="2100.00"/)
})

test('a sale without the number of its customer is named, and the listing is not filed without it; filed it is frozen', async () => {
  const { number } = await book(nameless, 'SICG', 5000n, 0n, '2026-09-20')
  await book(dutch, 'SICG', 99900n, 0n, '2026-10-01')
  const { body: draft } = await clerk.post('ic-listings/', { period: '2026-Q3' })
  assert.deepEqual([draft.difference_cents, draft.entries_at_fault.map((entry: { number: string }) => entry.number)], [5000, [number]])
  assert.equal((await clerk.post(`ic-listings/${draft.id}/file/`)).body.code, 'accounting/listing-incomplete')
  await pool.query(`update accounting.partners set vat_number = 'DE136695976' where id = $1`, [nameless])
  assert.equal((await clerk.post(`ic-listings/${draft.id}/file/`)).body.status, 'filed')
  assert.equal((await clerk.post('ic-listings/', { period: '2026-Q3' })).body.code, 'accounting/listing-filed')
  assert.equal((await clerk.post(`ic-listings/${draft.id}/file/`)).body.code, 'accounting/listing-filed')
  await assert.rejects(pool.query('delete from accounting.vat_listing_rows'))
  assert.deepEqual((await rowsOf(`ic-listings/${draft.id}/`))[0], ['DE136695976', 'L', null, 5000, 0])
})

test('a period that is not over, or of nothing, is not filed', async () => {
  const { body: now } = await clerk.post('ic-listings/', { period: '2026-11' })
  assert.equal((await clerk.post(`ic-listings/${now.id}/file/`)).body.code, 'accounting/vat-period-not-over')
  const { body: nothing } = await clerk.post('ic-listings/', { period: '2026-02' })
  assert.equal((await clerk.post(`ic-listings/${nothing.id}/file/`)).body.code, 'accounting/listing-empty')
  assert.equal((await clerk.get(`ic-listings/${nothing.id}/xml/`)).status, 409)
})

test('Belgian customers of the year from 250.00 on, by number whatever partner they are, less credit notes; art. 44 does not count', async () => {
  await book(twin, 'S06G', 15000n, 900n, '2026-03-01')
  await book(belgian, 'S21S', 4000n, 840n, '2026-05-01', 'credit_note')
  await book(belgian, 'SART44', 70000n, 0n, '2026-05-02')
  await book(small, 'S21G', 24999n, 5250n, '2026-05-02')
  const { body } = await clerk.post('client-listings/', { period: '2026' })
  // 100.00 + 150.00 − 40.00 = 210.00: not enough
  assert.deepEqual([body.rows, body.due_date], [0, '2027-03-31'])
  await book(small, 'S21G', 1n, 0n, '2026-12-31')
  await book(twin, 'SCC', 4000n, 0n, '2026-06-01')
  const { body: anew } = await clerk.post('client-listings/', { period: '2026' })
  assert.equal(anew.id, body.id)
  assert.deepEqual(await rowsOf(`client-listings/${body.id}/`), [['BE0876543270', null, null, 25000, 2160], ['BE1002468175', null, null, 25000, 5250]])
  const { text } = await clerk.get(`client-listings/${body.id}/xml/`)
  if (!withoutSchemas) validate('NewLK-in_v0_9.xsd', text)
  assert.equal((await clerk.get(`ic-listings/${body.id}/`)).status, 404)
  assert.equal((await (await signIn('accountant_readonly')).post('client-listings/', { period: '2026' })).status, 403)
})
