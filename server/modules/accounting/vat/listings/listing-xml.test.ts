import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#tooling/testing/server.ts'
import { sample, validate, withoutSchemas as skip } from '../testing/official-schemas.ts'
import type { ListingRow } from './listing.ts'
import { clientListingXml, icListingXml } from './listing-xml.ts'

const declarant = {
  name: 'Comptoir Exemple SRL', vat_number: 'BE0123456749', street: "Rue de l'Exemple 1", postal_code: '1000', city: 'Bruxelles', country_code: 'BE',
  email: 'compta@exemple.be', phone: '+3225550100',
}
const goods = (vat_number: string, amount_cents: bigint, correcting_period: string | null = null): ListingRow =>
  ({ vat_number, partner_name: null, code: 'L', correcting_period, amount_cents, vat_cents: 0n })
const client = (vat_number: string, amount_cents: bigint, vat_cents: bigint): ListingRow =>
  ({ vat_number, partner_name: null, code: null, correcting_period: null, amount_cents, vat_cents })
/** Elements and their content one after the other, whoever declares and however it is indented. */
const content = (xml: string, root: string) =>
  xml.slice(xml.indexOf(`<${root} `)).replace(/<Declarant>[\s\S]*?<\/Declarant>/, '').replace(/ xmlns(:\w+)?="[^"]*"/g, '').replace(/>\s+</g, '><').trim()

test('a quarter with a correction of the one before says what the official sample says, and is valid', { skip }, () => {
  const xml = icListingXml(declarant, { period: '2026-Q3', rows: [goods('FR40303265045', 500000n), goods('NL123456782B90', -25000n, '2026-Q2')] })
  validate('NewICO-in_v0_9.xsd', xml)
  const same = (text: string) => content(text, 'IntraListing').replace(/DeclarantReference="[^"]*" /, '')
  assert.equal(same(xml), same(sample('ic-listing-quarter-correction.xml')))
})

test('the listing of a month, with services and triangular sales, is valid', { skip }, () => {
  const rows = [goods('EL094259216', 100n), { ...goods('NL123456782B90', 200n), code: 'S' as const }, { ...goods('NL123456782B90', 300n), code: 'T' as const }]
  const xml = icListingXml(declarant, { period: '2026-09', rows })
  validate('NewICO-in_v0_9.xsd', xml)
  assert.match(xml, /ClientsNbr="3" DeclarantReference="ICO-2026-09" AmountSum="6.00"/)
  assert.match(xml, /issuedBy="EL">094259216</)
})

test('there is no intra-Community listing of nothing', () => {
  assert.throws(() => icListingXml(declarant, { period: '2026-09', rows: [] }), isRefusal('accounting/listing-empty'))
})

test('the listing of the customers of a year says what the official sample says, and is valid', { skip }, () => {
  const rows = [client('BE0876543270', 1250000n, 262500n), client('BE1002468175', 64000n, 3840n), client('BE0555000148', -30000n, -6300n)]
  const xml = clientListingXml(declarant, { period: '2025', rows, turnover_cents: null })
  validate('NewLK-in_v0_9.xsd', xml)
  assert.equal(content(xml, 'ClientListing'), content(sample('client-listing.xml'), 'ClientListing'))
})

test('a small enterprise tells its turnover too; a listing of nobody is valid', { skip }, () => {
  const xml = clientListingXml(declarant, { period: '2025', rows: [client('BE0876543270', 185000n, 0n)], turnover_cents: 1842000n })
  validate('NewLK-in_v0_9.xsd', xml)
  const same = (text: string) => content(text, 'ClientListing').replace(/DeclarantReference="[^"]*" /, '')
  assert.equal(same(xml), same(sample('client-listing-small-enterprise.xml')))
  validate('NewLK-in_v0_9.xsd', clientListingXml(declarant, { period: '2025', rows: [], turnover_cents: null }))
})
