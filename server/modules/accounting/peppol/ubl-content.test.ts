import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { SalesDocument } from '../invoices/document/sales-document.ts'
import { belgianCompany, belgianPerson, creditOf, documentOf } from '../invoices/testing/documents.ts'
import { invoices } from '../invoices/testing/treatments.ts'
import { noRules, officialVerdict } from './testing/official-rules.ts'
import { writeUbl } from './ubl-document.ts'

const paid = invoices['a Belgian person at 21, 12, 6 and 0 %, paid by card']!
const asked = invoices['a Belgian company by transfer within thirty days']!
const abroad = invoices['a company of another member state, goods']!

/** The texts of an element, in the order of the document. */
const all = (document: SalesDocument, element: string) => [...writeUbl(document).matchAll(new RegExp(`<cbc:${element}(?: [^>]*)?>([^<]*)<`, 'g'))].map(([, text]) => text)
const one = (document: SalesDocument, element: string) => all(document, element)[0]

test('a paid invoice is prepaid and payable for nothing; an open one asks a transfer under its communication', () => {
  assert.deepEqual([one(paid, 'PrepaidAmount'), one(paid, 'PayableAmount'), one(paid, 'PaymentMeansCode')], ['109.95', '0.00', '48'])
  assert.deepEqual([one(asked, 'PrepaidAmount'), one(asked, 'PayableAmount'), one(asked, 'PaymentMeansCode'), one(asked, 'PaymentID')], [undefined, '108.73', '30', '+++202/6000/12320+++'])
  assert.match(writeUbl(asked), /<cac:PayeeFinancialAccount><cbc:ID>BE83363012345615<\/cbc:ID>/)
})

test('one VAT group per category and rate, with the cents of the invoice', () => {
  assert.deepEqual(all(paid, 'TaxableAmount'), ['50.00', '20.00', '22.50', '3.20'])
  assert.deepEqual(all(paid, 'TaxAmount'), ['14.25', '10.50', '2.40', '1.35', '0.00'])
})

test('an intra-Community supply tells where and when the goods went, and why no VAT is charged', () => {
  assert.equal(one(abroad, 'ActualDeliveryDate'), '2026-11-20')
  assert.match(writeUbl(abroad), /<cac:DeliveryLocation><cac:Address><cbc:StreetName>Croeselaan 18<.*<cbc:IdentificationCode>NL</)
  assert.equal(one(abroad, 'TaxExemptionReasonCode'), 'VATEX-EU-IC')
  assert.equal(one({ ...abroad, delivery: null, delivery_day: null }, 'ActualDeliveryDate'), '2026-11-22')
})

test('a company is addressed on the network, a person by e-mail in a document that does not claim to be Peppol', () => {
  const peppol = 'urn:cen.eu:en16931:2017#compliant#urn:fdc:peppol.eu:2017:poacc:billing:3.0'
  assert.deepEqual([one(asked, 'CustomizationID'), all(asked, 'EndpointID')], [peppol, ['0123456749', '0876543270']])
  assert.deepEqual([one(paid, 'CustomizationID'), one(paid, 'ProfileID'), all(paid, 'EndpointID')], ['urn:cen.eu:en16931:2017', undefined, ['0123456749', 'elise@exemple.test']])
})

test('a credit note refers to its invoice by number and day, says why, and gives no account to pay to', () => {
  const credit = creditOf(asked)
  assert.match(writeUbl(credit), /<cac:BillingReference><cac:InvoiceDocumentReference><cbc:ID>VTE-2026-000123<\/cbc:ID><cbc:IssueDate>2026-11-22</)
  assert.match(one(credit, 'Note')!, /^Retour — Btw terug te storten/)
  assert.deepEqual([one(credit, 'CreditNoteTypeCode'), one(credit, 'PaymentMeansCode'), all(credit, 'CreditedQuantity')], ['381', undefined, ['3', '1']])
})

test('what people type cannot break the XML', () => {
  const text = 'a <b> & "c" \u0000\u000b\ufffe\ud800 é'
  const document = documentOf({ buyer: { ...belgianPerson, name: text }, lines: [{ text, quantity: 1, net_cents: 100n, vat_cents: 21n, category: 'S', rate_bp: 2100 }] })
  assert.equal(one(document, 'RegistrationName'), 'Au Comptoir de la Senne')
  assert.deepEqual(all(document, 'RegistrationName')[1], 'a &lt;b&gt; &amp; &quot;c&quot; \ufffd é')
})

test('but for the electronic address, the document of a person is a Peppol one', { skip: noRules }, async () => {
  const { failures } = await officialVerdict(writeUbl(paid), { profile: 'peppol' })
  assert.deepEqual([...new Set(failures.map(({ id }) => id))].sort(), ['PEPPOL-EN16931-CL008', 'PEPPOL-EN16931-R001', 'PEPPOL-EN16931-R004', 'PEPPOL-EN16931-R007'])
})

test('the official rules see a total that is a cent off', { skip: noRules }, async () => {
  const { failures, valid } = await officialVerdict(writeUbl(documentOf({ ...asked, total_incl_vat_cents: 10874n, buyer: belgianCompany, lines: asked.lines })))
  assert.equal(valid, false)
  assert.ok(failures.some(({ id }) => id === 'BR-CO-15'))
})
