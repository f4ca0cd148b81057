import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compileText } from './text-compiler.ts'

/** Fills as vue-i18n does: names from `values`, and the form for `count`. */
const filled = (text: string, values: Record<string, unknown> = {}, count = 1) => compileText(text)({
  named: (name) => values[name],
  list: (index) => values[index],
  interpolate: String,
  plural: (forms) => (forms.length === 3 ? forms[Math.min(count, 2)]! : forms[count === 1 ? 0 : 1]!),
})

test('a text without anything to fill in stays as it is', () => {
  assert.equal(filled('Aller au contenu'), 'Aller au contenu')
})

test('names and numbers in braces are filled in, literals in quotes stay', () => {
  assert.equal(filled('{quantity} × { name }', { quantity: 2, name: 'Café' }), '2 × Café')
  assert.equal(filled('{0} et {1}', { 0: 'un', 1: 'deux' }), 'un et deux')
  assert.equal(filled("personne{'@'}exemple.test"), 'personne@exemple.test')
})

test('bars separate the forms for none, one and many', () => {
  const text = 'aucun article | un article | {count} articles'
  assert.equal(filled(text, { count: 0 }, 0), 'aucun article')
  assert.equal(filled(text, { count: 1 }, 1), 'un article')
  assert.equal(filled(text, { count: 12 }, 12), '12 articles')
})

test('what is filled in is not read again', () => {
  assert.equal(filled('Résultats pour « {q} »', { q: '{name} | x' }), 'Résultats pour « {name} | x »')
})
