import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testRows } from '../testing/vectors.ts'
import { parseRfReference } from './rf-reference.ts'

test('a creditor reference is stored in capitals without spaces', () => {
  assert.equal(parseRfReference('rf18 5390 0754 7034'), 'RF18539007547034')
  assert.equal(parseRfReference('RF19539007547034'), undefined)
  assert.equal(parseRfReference('RF'), undefined)
})

testRows<'input' | 'expected'>(
  'every reference creditor reference is judged rightly',
  'vectors/rf-creditor-references.csv',
  (rows) => {
    assert.equal(rows.length, 53)
    for (const { input, expected } of rows)
      assert.equal(parseRfReference(input) !== undefined, expected === 'valid', input)
  },
)
