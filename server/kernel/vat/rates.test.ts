import assert from 'node:assert/strict'
import { test } from 'node:test'
import { classRates } from '../data/vat-class-rates.ts'
import { standardRates } from '../data/vat-rates.ts'
import { rateFor, vatClasses, type VatClass } from './rates.ts'
import { testRows } from '../testing/vectors.ts'

const today = Temporal.PlainDate.from('2026-11-22')

test('the Belgian classes have the Belgian rates', () => {
  assert.deepEqual(
    vatClasses.map((vatClass) => rateFor('BE', vatClass, today)),
    [2100, 600, 600, 0, 600, 1200],
  )
})

test('the neighbours have their own reduced rates', () => {
  const rates = (country: string) => vatClasses.map((vatClass) => rateFor(country, vatClass, today))
  assert.deepEqual(rates('FR'), [2000, 550, 550, 210, 1000, 2000])
  assert.deepEqual(rates('NL'), [2100, 900, 900, 900, 900, 2100])
  assert.deepEqual(rates('DE'), [1900, 700, 700, 700, 700, 1900])
  assert.deepEqual(rates('LU'), [1700, 300, 300, 300, 800, 1700])
})

test('where the reduced rates are not known the standard rate is taken', () => {
  assert.equal(rateFor('IT', 'books', today), 2200)
})

test('the rate is the one of the day the VAT becomes due', () => {
  const rateOn = (day: string, country: string) => rateFor(country, 'standard', Temporal.PlainDate.from(day))
  assert.deepEqual([rateOn('2024-12-31', 'SK'), rateOn('2025-01-01', 'SK')], [2000, 2300])
  assert.deepEqual([rateOn('2025-06-30', 'EE'), rateOn('2025-07-01', 'EE')], [2200, 2400])
  assert.deepEqual([rateOn('2024-08-31', 'FI'), rateOn('2024-09-01', 'FI')], [2400, 2550])
  assert.equal(rateFor('LU', 'plants', Temporal.PlainDate.from('2023-12-31')), 1600)
})

test('some places have a standard rate of their own', () => {
  assert.equal(rateFor('PT', 'standard', today, '9000-012'), 2200)
  assert.equal(rateFor('PT', 'standard', today, '9500-150'), 1600)
  assert.equal(rateFor('PT', 'standard', today, '1000-001'), 2300)
  assert.equal(rateFor('AT', 'standard', today, 'A-6691'), 1900)
  assert.equal(rateFor('AT', 'standard', today, '6992'), 1900)
  assert.equal(rateFor('FR', 'standard', today, '20000'), 2000)
})

test('Monaco has the French rates, Greece answers to both its codes, Belfast to XI', () => {
  assert.equal(rateFor('MC', 'books', today, '98000'), 550)
  assert.equal(rateFor('EL', 'standard', today), 2400)
  assert.equal(rateFor('GB', 'standard', today, 'BT1 5GS'), 2000)
})

test('a state or a day without a known rate is a bug', () => {
  assert.throws(() => rateFor('US', 'standard', today), RangeError)
  assert.throws(() => rateFor('GB', 'standard', today, 'SW1A 1AA'), RangeError)
  assert.throws(() => rateFor('FR', 'standard', Temporal.PlainDate.from('2013-12-31')), RangeError)
})

type Column = 'country' | 'rate_type' | 'rate' | 'valid_from' | 'valid_to' | 'region' | 'scope'

testRows<Column>(
  'every standard rate of the reference file is the one that is applied, on its first and last day',
  'vat-rates.csv',
  (rows) => {
    const general = rows.filter((row) => row.rate_type === 'standard' && (row.scope === '' || row.scope === 'history'))
    assert.equal(new Set(general.map((row) => row.country)).size, 26) // Belgium's rows say more: see above
    for (const { country, rate, valid_from, valid_to } of general)
      for (const day of [valid_from || valid_to || '2026-11-22', valid_to || '2026-11-22'])
        assert.equal(
          rateFor(country, 'standard', Temporal.PlainDate.from(day)),
          Number(rate) * 100,
          `${country} ${day}`,
        )
  },
)

testRows<Column>(
  'every reduced rate of a class is one the reference file knows for that state and that day',
  'vat-rates.csv',
  (rows) => {
    for (const rate of classRates) {
      const known = rows.some(
        (row) =>
          row.country === rate.country &&
          Number(row.rate) * 100 === rate.rate_bp &&
          row.valid_from <= (rate.from ?? '9999') &&
          row.valid_to === '',
      )
      assert.ok(known, `${rate.country} ${rate.vat_class}`)
    }
  },
)

test('at no day two rates are in force at once', () => {
  const keyed = [...standardRates.map((rate) => ({ ...rate, vat_class: 'standard' as VatClass })), ...classRates]
  for (const rates of Map.groupBy(keyed, (rate) => `${rate.country} ${rate.vat_class}`).values()) {
    const sorted = rates.toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
    for (let index = 1; index < sorted.length; index++)
      assert.ok((sorted[index - 1]!.to ?? '9999') < sorted[index]!.from!)
  }
})
