import assert from 'node:assert/strict'
import { test } from 'node:test'
import { base32, codeAt, keyUri, stepOf, stepOfCode } from './one-time-code.ts'

const secret = Buffer.from('12345678901234567890')
const at = (seconds: number) => Temporal.Instant.fromEpochMilliseconds(seconds * 1000)

test('the codes are those of RFC 6238, appendix B, cut to six digits', () => {
  const vectors: [number, string][] = [[59, '287082'], [1111111109, '081804'], [1111111111, '050471'], [1234567890, '005924'], [2000000000, '279037'], [20000000000, '353130']]
  for (const [seconds, code] of vectors) assert.equal(codeAt(secret, stepOf(at(seconds))), code)
})

test('a code opens in its half-minute and the two beside it, and nowhere else', () => {
  const step = 100
  const code = codeAt(secret, step)
  assert.deepEqual([69, 70, 99].map((half) => stepOfCode(secret, code, at(half * 30))), [undefined, undefined, step])
  assert.deepEqual([100, 101, 102].map((half) => stepOfCode(secret, code, at(half * 30))), [step, step, undefined])
  assert.equal(stepOfCode(secret, '12345', at(3000)), undefined)
})

test('secrets are written in base32, as apps read them', () => {
  assert.equal(base32(secret), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
  assert.equal(base32(Buffer.from('foobar')), 'MZXW6YTBOI')
  assert.equal(keyUri({ secret: Buffer.from('foobar'), email: 'a@b.test', issuer: 'Comptoir' }), 'otpauth://totp/Comptoir:a%40b.test?secret=MZXW6YTBOI&issuer=Comptoir')
})
