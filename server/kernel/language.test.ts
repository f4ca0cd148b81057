import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from './language.ts'

test('without a header the language is French', () => {
  assert.equal(languageOf(undefined), 'fr')
  assert.equal(languageOf(''), 'fr')
})

test('the region of a language does not matter', () => {
  assert.equal(languageOf('nl-BE'), 'nl')
  assert.equal(languageOf('DE-at'), 'de')
  assert.equal(languageOf('zh-Hant-TW, en-GB;q=0.5'), 'en')
})

test('the highest quality wins, the first among equals', () => {
  assert.equal(languageOf('en;q=0.8, nl;q=0.9, de;q=0.1'), 'nl')
  assert.equal(languageOf('de, nl'), 'de')
  assert.equal(languageOf('nl;q=0.5, de'), 'de')
})

test('a language that is refused with quality zero is not chosen', () => {
  assert.equal(languageOf('nl;q=0, en;q=0.1'), 'en')
})

test('any language stands for the default one', () => {
  assert.equal(languageOf('es, *;q=0.9, en;q=0.5'), 'fr')
})

test('garbage is passed over', () => {
  for (const garbage of ['💥', ';;;', 'q=1', ',,,', 'nl;q=high', 'fr-'.repeat(9000), '*'.repeat(50_000), 'nl;q=2'])
    assert.equal(languageOf(garbage), 'fr')
  assert.equal(languageOf(';;;, nl'), 'nl')
})
