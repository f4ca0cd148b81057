import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { viesStandIn } from '#tooling/stand-ins/vies.ts'
import { openBooks, type Caller } from '../../testing/books.ts'
import { savePartner } from '../../partners/save-partner.ts'
import { dutchCompany } from '../testing/documents.ts'
import { readyToInvoice } from '../testing/sale.ts'

const vies = await viesStandIn()
after(() => vies.close())
const { work, signIn, pool } = await openBooks({ VIES_API_BASE: vies.url })
let clerk: Caller
let customer_id: string
before(async () => {
  await work(readyToInvoice)
  clerk = await signIn('bookkeeper')
  customer_id = (await work((work) => savePartner(work, { ...dutchCompany, kind: 'company', language: 'nl' }))).id
})
const drafted = async (line: object = {}) => (await clerk.post('invoices/', { customer_id, lines: [{ text: 'Mokken', quantity: 1, unit_price_excl_vat_cents: 10000, vat_rate: 21, ...line }] })).body.id
const validate = (id: string, body: object = {}) => clerk.post(`invoices/${id}/validate/`, body)

test('a sale is exempt only when VIES confirms the number, or somebody answers for it by name', async () => {
  const id = await drafted()
  const refused = await validate(id)
  assert.deepEqual([refused.status, refused.body.code, refused.body.errors[0].pointer], [409, 'accounting/vat-number-unproven', '/vat_number_confirmed'])
  const confirmed = await validate(id, { vat_number_confirmed: true })
  assert.deepEqual([confirmed.status, confirmed.body.treatment, confirmed.body.total_vat_cents], [200, 'intra_community_goods', 0])
  const { rows } = await pool.query(`select changes from identity.audit_entries where route like '%/validate/' and subject_id = $1 and changes is not null`, [id])
  assert.deepEqual(rows, [{ changes: { vat_number_confirmed: [false, true] } }])
})

test('VIES that is down proves nothing; a yes does', async () => {
  vies.mood = 'hang-up'
  const id = await drafted()
  assert.equal((await validate(id)).status, 409)
  vies.mood = 'good'
  vies.registered.add('NL123456782B90')
  await pool.query('delete from shop.vat_checks')
  assert.equal((await validate(id)).status, 200)
})

test('a sale that is taxed here needs no proof', async () => {
  vies.registered.clear()
  await pool.query('delete from shop.vat_checks')
  const before = vies.questions.length
  assert.equal((await validate(await drafted({ tax_code: 'S21G' }))).body.total_vat_cents, 2100)
  assert.equal(vies.questions.length, before)
})
