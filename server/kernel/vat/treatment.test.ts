import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decideTreatment, type TreatmentFacts } from './treatment.ts'

type Case = Partial<TreatmentFacts['seller']> &
  Partial<TreatmentFacts['distance_sales']> & {
    to: string
    postal_code?: string
    number?: string
    valid?: boolean
    company?: boolean
  }

function treatmentOf(supply: TreatmentFacts['supply'], facts: Case): string {
  const {
    to,
    postal_code,
    number,
    valid = number !== undefined,
    company = number !== undefined,
    regime = 'normal',
    oss = false,
  } = facts
  return decideTreatment({
    seller: { country: 'BE', regime, oss },
    buyer: {
      kind: company ? 'company' : 'person',
      vat_number_valid: valid,
      ...(number !== undefined && { vat_number_country: number }),
    },
    supply,
    destination: { country: to, ...(postal_code !== undefined && { postal_code }) },
    distance_sales: {
      before_cents: facts.before_cents ?? 0n,
      this_cents: facts.this_cents ?? 10_000n,
      previous_year_cents: facts.previous_year_cents ?? 0n,
    },
  })
}
const goods = (facts: Case) => treatmentOf('goods', facts)
const services = (facts: Case) => treatmentOf('services', facts)

test('a Belgian person and a Belgian company are charged Belgian VAT', () => {
  assert.equal(goods({ to: 'BE' }), 'domestic')
  assert.equal(services({ to: 'BE' }), 'domestic')
  assert.equal(goods({ to: 'BE', number: 'BE' }), 'domestic')
  assert.equal(services({ to: 'BE', number: 'BE' }), 'domestic')
  assert.equal(goods({ to: 'FR', number: 'BE', oss: true }), 'domestic')
  assert.equal(services({ to: 'FR', number: 'BE' }), 'domestic')
})

test('goods sent to a company of another member state with a valid number are an intra-Community supply', () => {
  assert.equal(goods({ to: 'NL', number: 'NL' }), 'intra_community_goods')
  assert.equal(goods({ to: 'GR', number: 'EL' }), 'intra_community_goods')
  assert.equal(goods({ to: 'DE', number: 'NL', oss: true }), 'intra_community_goods')
})

test('goods that stay in Belgium carry Belgian VAT, whoever buys them', () => {
  assert.equal(goods({ to: 'BE', number: 'NL' }), 'domestic')
})

test('a service to a company of another member state with a valid number is reverse charged', () => {
  assert.equal(services({ to: 'NL', number: 'NL' }), 'reverse_charge_eu')
  assert.equal(services({ to: 'MC', number: 'FR' }), 'reverse_charge_eu')
})

test('a company of another member state without a valid number is treated as a person', () => {
  assert.equal(goods({ to: 'NL', number: 'NL', valid: false }), 'domestic')
  assert.equal(goods({ to: 'NL', number: 'NL', valid: false, oss: true }), 'oss')
  assert.equal(goods({ to: 'NL', company: true }), 'domestic')
  assert.equal(services({ to: 'NL', number: 'NL', valid: false }), 'domestic')
  assert.equal(goods({ to: 'NL', number: 'CH' }), 'domestic')
  assert.equal(goods({ to: 'NL', number: 'NL', company: false }), 'domestic')
})

test('a distance sale is taxed in Belgium up to 10 000.00 a year, from the sale that exceeds it where it arrives', () => {
  assert.equal(goods({ to: 'FR', before_cents: 990_000n, this_cents: 9_999n }), 'domestic')
  assert.equal(goods({ to: 'FR', before_cents: 990_000n, this_cents: 10_000n }), 'domestic')
  assert.equal(goods({ to: 'FR', before_cents: 990_000n, this_cents: 10_001n }), 'oss')
  assert.equal(goods({ to: 'FR', previous_year_cents: 1_000_000n }), 'domestic')
  assert.equal(goods({ to: 'FR', previous_year_cents: 1_000_001n }), 'oss')
})

test('a seller who opted for OSS taxes every distance sale where it arrives', () => {
  assert.equal(goods({ to: 'FR', oss: true }), 'oss')
  assert.equal(goods({ to: 'MC', oss: true }), 'oss')
  assert.equal(goods({ to: 'PT', postal_code: '9000-012', oss: true }), 'oss')
  assert.equal(goods({ to: 'BE', oss: true }), 'domestic')
})

test('goods that leave the VAT area of the Union are exported, also to its outer territories', () => {
  assert.equal(goods({ to: 'CH' }), 'export')
  assert.equal(goods({ to: 'US', number: 'BE' }), 'export')
  assert.equal(goods({ to: 'ES', postal_code: '35001' }), 'export')
  assert.equal(goods({ to: 'FR', postal_code: '974 00', oss: true }), 'export')
  assert.equal(goods({ to: 'DE', postal_code: 'D-78266', number: 'DE' }), 'export')
  assert.equal(goods({ to: 'FI', postal_code: '22100' }), 'export')
  assert.equal(goods({ to: 'GB', postal_code: 'SW1A 1AA' }), 'export')
  assert.equal(goods({ to: 'ES', postal_code: '28001' }), 'domestic')
})

test('Northern Ireland belongs to the Union for goods and not for services', () => {
  assert.equal(goods({ to: 'GB', postal_code: 'BT1 5GS', number: 'XI' }), 'intra_community_goods')
  assert.equal(goods({ to: 'GB', postal_code: 'bt1 5gs', oss: true }), 'oss')
  assert.equal(goods({ to: 'GB', postal_code: 'BT1 5GS' }), 'domestic')
  assert.equal(services({ to: 'GB', postal_code: 'BT1 5GS', number: 'XI' }), 'service_outside_eu')
})

test('a service is located outside the Union for a company there, in Belgium for a person', () => {
  assert.equal(services({ to: 'US', company: true }), 'service_outside_eu')
  assert.equal(services({ to: 'US' }), 'domestic')
  assert.equal(services({ to: 'FR', oss: true }), 'domestic')
})

test('a small enterprise charges no Belgian VAT on what takes place in Belgium', () => {
  const regime = 'franchise'
  assert.equal(goods({ to: 'BE', regime }), 'small_enterprise')
  assert.equal(services({ to: 'BE', number: 'BE', regime }), 'small_enterprise')
  assert.equal(goods({ to: 'NL', number: 'NL', regime }), 'small_enterprise')
  assert.equal(goods({ to: 'US', regime }), 'small_enterprise')
})

test('a small enterprise still follows the VAT of the place where the sale is located', () => {
  const regime = 'franchise'
  assert.equal(services({ to: 'NL', number: 'NL', regime }), 'reverse_charge_eu')
  assert.equal(services({ to: 'US', company: true, regime }), 'service_outside_eu')
  assert.equal(goods({ to: 'FR', previous_year_cents: 1_000_001n, regime }), 'oss')
})
