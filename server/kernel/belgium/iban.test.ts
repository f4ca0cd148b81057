import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testRows } from '../testing/vectors.ts'
import { formatIban, parseBelgianIban, parseIban } from './iban.ts'

test('an IBAN is stored without spaces and shown in groups of four', () => {
  assert.equal(parseIban('IBAN: be68 5390 0754 7034'), 'BE68539007547034')
  assert.equal(formatIban('BE68539007547034'), 'BE68 5390 0754 7034')
  assert.equal(formatIban('NO9386011117947'), 'NO93 8601 1117 947')
})

test('a Belgian account must hold both its checks', () => {
  assert.equal(parseIban('BE02460446047265'), undefined)
  assert.equal(parseIban('BE54000000009797'), 'BE54000000009797') // 97 mod 97 is 0, written 97
  assert.equal(parseBelgianIban('NL91ABNA0417164300'), undefined)
  assert.equal(parseIban('NL91ABNA0417164300'), 'NL91ABNA0417164300')
})

testRows<'input' | 'expected' | 'canonical'>(
  'every reference Belgian IBAN is judged rightly',
  'vectors/be-iban.csv',
  (rows) => {
    assert.equal(rows.length, 74)
    for (const { input, expected, canonical } of rows)
      assert.equal(parseBelgianIban(input), expected === 'valid' ? canonical : undefined, input)
  },
)

testRows<'input' | 'expected' | 'canonical'>(
  'every reference IBAN of another country is judged rightly',
  'vectors/iban-other-countries.csv',
  (rows) => {
    assert.equal(rows.length, 110)
    for (const { input, expected, canonical } of rows)
      assert.equal(parseIban(input), expected === 'valid' ? canonical : undefined, input)
  },
)
