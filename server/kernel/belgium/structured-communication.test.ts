import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testRows } from '../testing/vectors.ts'
import {
  formatStructuredCommunication,
  parseStructuredCommunication,
  structuredCommunication,
} from './structured-communication.ts'

test('the check of a communication is the remainder by 97, or 97 when there is none', () => {
  assert.equal(structuredCommunication(654), '000000065472')
  assert.equal(structuredCommunication(97n), '000000009797')
  assert.equal(formatStructuredCommunication('202600012320'), '+++202/6000/12320+++')
})

test('a number without communication is a bug', () => {
  for (const number of [0, -1, 10_000_000_000, 1.5]) assert.throws(() => structuredCommunication(number), RangeError)
})

test('a communication is read as people and banks write it, and nothing else is', () => {
  for (const text of ['***010/8068/17183***', '010 8068 17183', '010806817183', '010.8068.17183'])
    assert.equal(parseStructuredCommunication(text), '010806817183')
  for (const text of ['', '+++', 'facture 010806817183', '01080681718', '010806817100'])
    assert.equal(parseStructuredCommunication(text), undefined)
})

testRows<'input' | 'expected' | 'digits'>(
  'every reference communication is judged rightly',
  'vectors/be-structured-communications.csv',
  (rows) => {
    assert.equal(rows.length, 56)
    for (const { input, expected, digits } of rows)
      assert.equal(parseStructuredCommunication(input), expected === 'valid' ? digits : undefined, input)
  },
)

testRows<'base_number' | 'digits' | 'printed'>(
  'every reference communication is generated',
  'vectors/be-structured-communications-generate.csv',
  (rows) => {
    assert.equal(rows.length, 20)
    for (const { base_number, digits, printed } of rows) {
      assert.equal(structuredCommunication(BigInt(base_number)), digits)
      assert.equal(formatStructuredCommunication(digits), printed)
    }
  },
)
