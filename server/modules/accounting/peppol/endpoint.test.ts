import assert from 'node:assert/strict'
import { test } from 'node:test'
import { belgianPerson } from '../invoices/testing/documents.ts'
import { peppolEndpoint } from './endpoint.ts'

const endpoint = (vat_number: string | null) => {
  const found = peppolEndpoint({ ...belgianPerson, vat_number })
  return found && `${found.scheme}:${found.id}`
}

test('a Belgian company is found under its enterprise number, however its VAT number was typed', () => {
  for (const typed of ['BE0876543270', 'be 0876.543.270', 'BE 876.543.270']) assert.equal(endpoint(typed), '0208:0876543270')
  assert.equal(endpoint('BE0876543271'), undefined)
})

test('a company of another member state is found under the scheme of its VAT number', () => {
  assert.equal(endpoint('NL123456782B90'), '9944:NL123456782B90')
  assert.equal(endpoint('DE113298780'), '9930:DE113298780')
  assert.equal(endpoint('FR40303265045'), '9957:FR40303265045')
  assert.equal(endpoint('EL094259216'), '9933:EL094259216')
  assert.equal(endpoint('DK13585628'), '0184:DK13585628')
  assert.equal(endpoint('FI20774740'), '0216:003720774740')
  assert.equal(endpoint('SE556188840401'), '0007:5561888404')
})

test('a person, and a company outside the Union, are not on the network', () => {
  assert.equal(endpoint(null), undefined)
  assert.equal(endpoint('XI123456789'), undefined)
  assert.equal(endpoint('CHE-123.456.788'), undefined)
})
