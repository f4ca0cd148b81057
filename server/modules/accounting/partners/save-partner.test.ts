import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openHarness } from '#tooling/testing/harness.ts'
import { findDocument } from '../invoices/document/find-document.ts'
import { issueInvoice } from '../invoices/issuing/issue-invoice.ts'
import { belgianCompany, belgianPerson } from '../invoices/testing/documents.ts'
import { readyToInvoice, saleOf } from '../invoices/testing/sale.ts'
import { savePartner } from './save-partner.ts'

const { work, pool, platform } = await openHarness()

test('a partner is made, then brought up to date under the same id', async () => {
  const { id } = await work((work) => savePartner(work, { ...belgianCompany, kind: 'company', language: 'nl' }))
  assert.deepEqual(await work((work) => savePartner(work, { ...belgianCompany, id, kind: 'company', language: 'fr', city: 'Brugge' })), { id })
  const { rows } = await pool.query('select company, city, language, vat_number from accounting.partners')
  assert.deepEqual(rows, [{ company: 'Drukkerij Leie BV', city: 'Brugge', language: 'fr', vat_number: 'BE0876543270' }])
})

test('a company without a name is nobody', async () => {
  await assert.rejects(work((work) => savePartner(work, { ...belgianPerson, kind: 'company', language: 'fr' })), (error: { constraint?: string }) => error.constraint === 'partners_company_has_a_name')
})

test('who moves after an invoice moves in the books, not on the invoice', async () => {
  const { partner_id } = await work(readyToInvoice)
  const { id } = await work((work) => issueInvoice(work, saleOf(partner_id, [{ net: 10000n, vat: 2100n }])))
  await work((work) => savePartner(work, { ...belgianPerson, id: partner_id, kind: 'person', language: 'fr', city: 'Namur' }))
  assert.equal((await findDocument(platform.reading, id))!.buyer.city, 'Bruxelles')
})
