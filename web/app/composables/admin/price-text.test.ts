import assert from 'node:assert/strict'
import { test } from 'node:test'
import { centsOf, typedPrice } from './price-text.ts'

test('a price is typed with a comma or a point, with or without cents', () => {
  assert.deepEqual(['12,10', '12.1', '12', '0,05', ' 1 234,56 €'].map(centsOf), [1210, 1210, 1200, 5, 123456])
})

test('what is not a price is not guessed at', () => {
  assert.deepEqual(['', '12,105', '1.234,56', '-3', 'gratis', '12,'].map(centsOf), [undefined, undefined, undefined, undefined, undefined, undefined])
})

test('cents are shown as they are typed', () => {
  assert.deepEqual([1210, 5, 0, 123456].map(typedPrice), ['12,10', '0,05', '0,00', '1234,56'])
})
