import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Refusal } from './refusal.ts'

const outOfStock = new Refusal('shop/out-of-stock', 409, {
  fr: 'Il ne reste que {left} pièces de {product}.',
  nl: 'Er zijn nog maar {left} stuks van {product}.',
  de: 'Es sind nur noch {left} Stück von {product} da.',
  en: 'Only {left} pieces of {product} are left.',
})

test('a refusal carries its code, its status and its sentence', () => {
  const refusal = new Refusal('accounting/period-closed', 409, 'This period is closed.')
  assert.ok(refusal instanceof Error)
  assert.equal(refusal.code, 'accounting/period-closed')
  assert.equal(refusal.status, 409)
  assert.equal(refusal.message, 'This period is closed.')
  assert.equal(refusal.sentenceIn('nl'), 'This period is closed.')
})

test('the facts fill the places of the sentence in the language of the reader', () => {
  const refusal = outOfStock.with({ left: 2, product: 'Moka' })
  assert.equal(refusal.sentenceIn('fr'), 'Il ne reste que 2 pièces de Moka.')
  assert.equal(refusal.sentenceIn('nl'), 'Er zijn nog maar 2 stuks van Moka.')
  assert.equal(refusal.message, 'Only 2 pieces of Moka are left.')
  assert.equal(refusal.code, 'shop/out-of-stock')
})

test('telling the facts leaves the declared refusal as it was', () => {
  outOfStock.with({ left: 1, product: 'Tea' }).at('/lines/0')
  assert.equal(outOfStock.facts, undefined)
  assert.equal(outOfStock.pointer, undefined)
})

test('facts and pointer add up in any order', () => {
  const refusal = outOfStock.with({ left: 2 }).at('/lines/0/quantity').with({ product: 'Moka' })
  assert.deepEqual(refusal.facts, { left: 2, product: 'Moka' })
  assert.equal(refusal.pointer, '/lines/0/quantity')
})

test('a fact that holds braces or a name of the language itself is not filled twice', () => {
  assert.equal(outOfStock.with({ left: 1, product: '{left}' }).sentenceIn('en'), 'Only 1 pieces of {left} are left.')
  assert.equal(new Refusal('a/b', 400, '{toString}').sentenceIn('fr'), '{toString}')
})
