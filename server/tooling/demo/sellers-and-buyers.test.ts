import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseEnterpriseNumber } from '#kernel/belgium/enterprise-number.ts'
import { parseBelgianIban } from '#kernel/belgium/iban.ts'
import { parseVatNumber } from '#kernel/eu-vat-number.ts'
import { demoCompany } from './company.ts'
import { demoCustomers } from './customers.ts'

test('the seller has numbers that pass their checks and lead nowhere', () => {
  assert.equal(parseEnterpriseNumber(demoCompany.enterprise_number), '0123456749')
  assert.equal(demoCompany.vat_number, `BE${demoCompany.enterprise_number}`)
  assert.equal(parseBelgianIban(demoCompany.iban), demoCompany.iban)
  assert.match(demoCompany.email, /\.test$/)
  assert.match(demoCompany.website, /\.test$/)
})

test('a dozen buyers, from four countries and in four languages', () => {
  assert.equal(demoCustomers.length, 12)
  assert.deepEqual([...new Set(demoCustomers.map(({ address }) => address.country_code))].sort(), ['BE', 'CH', 'FR', 'NL'])
  assert.deepEqual([...new Set(demoCustomers.map(({ language }) => language))].sort(), ['de', 'en', 'fr', 'nl'])
})

test('every buyer can be told apart, is unreachable, and has numbers that pass their checks', () => {
  assert.equal(new Set(demoCustomers.map(({ email }) => email)).size, 12)
  for (const { kind, email, enterprise_number, vat_number, address } of demoCustomers) {
    assert.match(email, /^[a-z]+@[a-z-]+\.test$/)
    assert.equal(address.company !== undefined, kind === 'company', email)
    if (enterprise_number) assert.equal(parseEnterpriseNumber(enterprise_number), enterprise_number, email)
    if (vat_number) assert.equal(parseVatNumber(vat_number)?.canonical, vat_number, email)
    if (enterprise_number && vat_number) assert.equal(vat_number, `BE${enterprise_number}`)
  }
})
