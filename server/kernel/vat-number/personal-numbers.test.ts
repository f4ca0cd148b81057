import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bulgaria, czechia, latvia, romania } from './personal-numbers.ts'

test('a Bulgarian person, a foreigner and another payer have numbers of ten digits', () => {
  assert.ok(bulgaria('7523169263')) // month 23: March 1875
  assert.ok(bulgaria('7111042925')) // foreigner: 147+19+17+13+0+36+14+27+2 = 275
  assert.ok(bulgaria('1014000712')) // no birth date (month 14); foreigner: 21+0+17+52+0+0+0+21+1 = 112
  assert.ok(bulgaria('1014000719')) // other: 4+0+2+28+0+0+0+21+2 = 57, 57 mod 11 = 2, 11 - 2 = 9
  assert.equal(bulgaria('1014000710'), false)
})

test('a Romanian person has a birth date, the century in front, and a check by 11', () => {
  assert.ok(romania('1630615123457'))
  assert.ok(romania('5040229123456')) // 29 February 2004; 193 mod 11 = 6
  assert.equal(romania('1630615123458'), false)
  assert.equal(romania('1630632123457'), false)
})

test('a Latvian person has a birth date, or 32 in front', () => {
  assert.ok(latvia('16117519997'))
  assert.ok(latvia('32579461005'))
  assert.equal(latvia('16117519990'), false)
})

test('a Czech person has a birth number, with a check since 1954', () => {
  assert.ok(czechia('7103192745'))
  assert.ok(czechia('991231123')) // 1899
  assert.equal(czechia('7103192746'), false)
  assert.equal(czechia('1103492745'), false)
  assert.equal(czechia('541231123'), false) // nine digits are older than 1954
})
