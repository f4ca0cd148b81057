import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testRows } from '../testing/vectors.ts'
import { parseSepaCreditorIdentifier, sepaCreditorIdentifier } from './sepa-creditor.ts'

test('the creditor identifier of an enterprise leaves the business code out of its check', () => {
  assert.equal(sepaCreditorIdentifier('0123456749'), 'BE81ZZZ0123456749')
  assert.equal(sepaCreditorIdentifier('0123456749', '001'), 'BE810010123456749')
  assert.equal(parseSepaCreditorIdentifier('be81 zzz 0123456749'), 'BE81ZZZ0123456749')
  assert.equal(parseSepaCreditorIdentifier('BE81ZZZ012345674'), undefined)
})

testRows<'input' | 'expected'>(
  'every reference creditor identifier is judged rightly',
  'vectors/sepa-creditor-identifiers.csv',
  (rows) => {
    assert.equal(rows.length, 6)
    for (const { input, expected } of rows)
      assert.equal(parseSepaCreditorIdentifier(input) !== undefined, expected === 'valid', input)
  },
)
