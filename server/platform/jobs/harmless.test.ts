import assert from 'node:assert/strict'
import { test } from 'node:test'
import { harmless } from './harmless.ts'

test('what an error names is left out: addresses, accounts, credentials, keys', () => {
  assert.equal(harmless('550 <personne@exemple.test>: nobody here'), '550 <…@…>: nobody here')
  assert.equal(harmless('connect smtp://user:pass@mail.test:587 refused'), 'connect …@… refused')
  assert.equal(harmless('BE68 5390 0754 7034 is closed'), '… is closed')
  assert.equal(harmless('token eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzaWQiOiIx.abc is bad'), 'token … is bad')
  assert.equal(harmless('Invalid API Key provided: sk_live_abc123'), 'Invalid API Key provided: …')
})

test('words and ids of ours stay, so that somebody can act upon them', () => {
  const text = 'The mail 019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f could not be sent (EENVELOPE 451): it is tried again.'
  assert.equal(harmless(text), text)
  assert.equal(harmless(null), null)
  assert.equal(harmless('x '.repeat(1_000))!.length, 500)
})
