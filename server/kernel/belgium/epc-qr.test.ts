import assert from 'node:assert/strict'
import { test } from 'node:test'
import { centsFromDecimal } from '../money.ts'
import { testText } from '../testing/vectors.ts'
import { epcPayload } from './epc-qr.ts'

const payee = { name: 'Comptoir Exemple SRL', iban: 'BE83363012345615' }

test('a payment code says the amount without idle zeros and ends with its last word', () => {
  assert.equal(
    epcPayload({ ...payee, amount_cents: 1250n, text: '+++202/6000/12320+++' }),
    'BCD\n002\n1\nSCT\n\nComptoir Exemple SRL\nBE83363012345615\nEUR12.5\n\n\n+++202/6000/12320+++',
  )
  assert.ok(epcPayload({ ...payee, amount_cents: 10_000n }).endsWith('\nEUR100'))
  assert.ok(
    epcPayload({ ...payee, amount_cents: 99_999_999_999n, structured_reference: 'RF18539007547034' }).endsWith(
      '\nEUR999999999.99\n\nRF18539007547034',
    ),
  )
})

test('a name too long for the code is cut, and no text can add a line', () => {
  const lines = epcPayload({ ...payee, name: `Frères\n${'é'.repeat(100)}`, text: 'un\ndeux' }).split('\n')
  assert.equal(lines[5], `Frères ${'é'.repeat(63)}`)
  assert.equal(lines[10], 'un deux')
  assert.ok(epcPayload({ ...payee, text: 'a'.repeat(140) }).endsWith('a'.repeat(140)))
})

test('what no code can carry is a bug', () => {
  for (const wrong of [
    { amount_cents: 0n },
    { amount_cents: 100_000_000_000n },
    { text: 'a'.repeat(141) },
    { text: 'a', structured_reference: 'RF18539007547034' },
    { text: '💶'.repeat(70) },
  ])
    assert.throws(() => epcPayload({ ...payee, ...wrong }), RangeError)
})

testText('every reference payment code is the same to the byte', 'vectors/epc-qr.json', (text) => {
  const codes = JSON.parse(text) as (Record<
    'name' | 'iban' | 'amount' | 'bic' | 'structured_reference' | 'text' | 'purpose' | 'information' | 'payload',
    string
  > & { bytes: number })[]
  assert.equal(codes.length, 3)
  for (const { amount, payload, bytes, ...transfer } of codes) {
    const made = epcPayload({ ...transfer, ...(amount !== '' && { amount_cents: centsFromDecimal(amount) }) })
    assert.equal(made, payload)
    assert.equal(Buffer.byteLength(made), bytes)
  }
})
