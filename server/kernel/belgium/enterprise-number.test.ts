import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testRows } from '../testing/vectors.ts'
import { formatEnterpriseNumber, parseEnterpriseNumber, toPeppol, toVatNumber } from './enterprise-number.ts'

test('an enterprise number is stored as ten digits and shown with dots', () => {
  assert.equal(parseEnterpriseNumber('BE 0403.019.261'), '0403019261') // 97 - (04030192 mod 97 = 36) = 61
  assert.equal(formatEnterpriseNumber('0403019261'), '0403.019.261')
  assert.equal(toPeppol('0403019261'), '0208:0403019261')
  assert.equal(toVatNumber('0403019261'), 'BE0403019261')
})

test('a number that starts with 1 is one, a check of 00 is none', () => {
  assert.equal(parseEnterpriseNumber('1000000021'), '1000000021')
  assert.equal(parseEnterpriseNumber('0485000000'), undefined)
  assert.equal(parseEnterpriseNumber('0485000097'), '0485000097')
})

testRows<'input' | 'expected' | 'canonical'>(
  'every reference enterprise number is judged rightly',
  'vectors/be-enterprise-numbers.csv',
  (rows) => {
    assert.equal(rows.length, 58)
    for (const { input, expected, canonical } of rows)
      assert.equal(parseEnterpriseNumber(input), expected === 'valid' ? canonical : undefined, input)
  },
)
