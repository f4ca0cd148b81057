import assert from 'node:assert/strict'
import { test } from 'node:test'
import { rootLanguage } from './root-language.ts'

test('the language chosen before comes first, if the shop speaks it', () => {
  assert.equal(rootLanguage('de', 'nl'), 'de')
  assert.equal(rootLanguage('es', 'nl'), 'nl')
})

test('the browser’s wishes are weighed, the first among equals', () => {
  assert.equal(rootLanguage(undefined, 'es, en;q=0.4, nl-BE;q=0.8, de;q=0.8'), 'nl')
  assert.equal(rootLanguage(undefined, 'en;q=0, *'), 'fr')
  assert.equal(rootLanguage(undefined, undefined), 'fr')
  assert.equal(rootLanguage(undefined, ';;q=,,'), 'fr')
})
