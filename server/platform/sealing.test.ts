import assert from 'node:assert/strict'
import { test } from 'node:test'
import { seal, unseal } from './sealing.ts'

const key = { SECRET_KEY: 'a key of at least thirty-two characters' }

test('what is sealed opens with the same key, purpose and owner only', () => {
  const sealed = seal(key, 'totp', 'anna', 'secret')
  assert.ok(!sealed.includes('secret'))
  assert.equal(unseal(key, 'totp', 'anna', sealed), 'secret')
  assert.throws(() => unseal({ SECRET_KEY: 'another key of at least thirty-two characters' }, 'totp', 'anna', sealed))
  assert.throws(() => unseal(key, 'niss', 'anna', sealed))
  assert.throws(() => unseal(key, 'totp', 'bert', sealed))
})

test('a changed bit is noticed, and the same text is never sealed alike twice', () => {
  const sealed = seal(key, 'totp', 'anna', 'secret')
  const bytes = Buffer.from(sealed, 'base64url')
  bytes[bytes.length - 1]! ^= 1
  assert.throws(() => unseal(key, 'totp', 'anna', bytes.toString('base64url')))
  assert.notEqual(seal(key, 'totp', 'anna', 'secret'), sealed)
})
