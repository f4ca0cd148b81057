import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parseVatNumber } from './eu-vat-number.ts'
import { testRows } from './testing/vectors.ts'

test('a VAT number is read whatever its separators and case', () => {
  assert.deepEqual(parseVatNumber('be 0403.019.261'), {
    country: 'BE',
    number: '0403019261',
    canonical: 'BE0403019261',
  })
  assert.equal(parseVatNumber('BE403019261')?.canonical, 'BE0403019261')
  assert.equal(parseVatNumber('BE1000000021')?.canonical, 'BE1000000021')
})

test('Greece answers to EL and GR', () => {
  assert.equal(parseVatNumber('EL094259216')?.canonical, 'EL094259216')
  assert.deepEqual(parseVatNumber('GR 94259216'), { country: 'EL', number: '094259216', canonical: 'EL094259216' })
})

test('Northern Ireland has the British check', () => {
  // 8×4 + 7×3 + 6×4 + 5×0 + 4×3 + 3×1 + 2×4 = 100; 100 + 94 = 2 × 97, and 94 less 55 is 39 for the newer series.
  assert.equal(parseVatNumber('XI 434 0314 94')?.canonical, 'XI434031494')
  assert.equal(parseVatNumber('XI434031439')?.canonical, 'XI434031439')
  assert.equal(parseVatNumber('XI434031495'), undefined)
  assert.equal(parseVatNumber('XI434031494001')?.canonical, 'XI434031494001')
  assert.ok(parseVatNumber('XIGD001'))
  assert.equal(parseVatNumber('XIHA001'), undefined)
})

test('a French key is made of digits or, on newer numbers, of letters', () => {
  assert.equal(parseVatNumber('FR 23 334 175 221')?.canonical, 'FR23334175221')
  assert.equal(parseVatNumber('FR K7 399 859 412')?.canonical, 'FRK7399859412')
  assert.equal(parseVatNumber('FRK8399859412'), undefined)
})

test('numbers of states outside the Union and texts that are no number are not read', () => {
  for (const text of [
    '',
    'BE',
    'GB434031494',
    'CHE123456788',
    'XX123',
    '0403019261',
    'BEBE0403019261',
    'constructor',
    '__proto__',
    'BE٠٤٠٣٠١٩٢٦١',
    '1'.repeat(10_000),
  ])
    assert.equal(parseVatNumber(text), undefined)
})

testRows<'country' | 'input' | 'expected' | 'canonical'>(
  'every reference VAT number is judged rightly',
  'vectors/eu-vat-numbers.csv',
  (rows) => {
    assert.equal(rows.length, 1300)
    const wrong = rows.filter(
      ({ input, expected, canonical }) =>
        parseVatNumber(input)?.canonical !== (expected === 'valid' ? canonical : undefined),
    )
    assert.deepEqual(
      wrong.map(({ input, expected }) => `${input} ${expected}`),
      [],
    )
    for (const { country, input, expected } of rows)
      if (expected === 'valid') assert.equal(parseVatNumber(input)?.country, country)
  },
)

testRows<'country' | 'input'>(
  'where libraries disagree the published check decides, for a number refused here never reaches VIES',
  'vectors/eu-vat-disputed.csv',
  (rows) => {
    // Belgium issues numbers that begin with 1 since 2023; Estonia publishes no prefix, only the weights; the SIREN of these
    // French ones fails Luhn: 1+2·2+3+4·2+5+(6·2−9)+7+(8·2−9)+9 = 47, and 0+(1·2)+2+(3·2)+4+(5·2−9)+6+(7·2−9)+8 = 34.
    const accepted = rows.filter(({ input }) => parseVatNumber(input)).map(({ country }) => country)
    assert.deepEqual([rows.length, accepted], [9, ['BE', 'BE', 'BE', 'BE', 'EE', 'EE']])
  },
)
