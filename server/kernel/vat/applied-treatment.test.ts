import assert from 'node:assert/strict'
import { test } from 'node:test'
import { applyTreatment } from './applied-treatment.ts'
import { testRows } from '../testing/vectors.ts'

const rates = { domestic_rate_bp: 2100, destination_rate_bp: 1900 }

test('a domestic sale takes the Belgian rate and the code of the rate and of goods or services', () => {
  assert.deepEqual(applyTreatment('domestic', 'goods', rates), {
    treatment: 'domestic',
    category: 'S',
    rate_bp: 2100,
    tax_code: 'S21G',
  })
  assert.equal(applyTreatment('domestic', 'services', { domestic_rate_bp: 1200 }).tax_code, 'S12S')
  assert.equal(applyTreatment('domestic', 'goods', { domestic_rate_bp: 600 }).tax_code, 'S06G')
  assert.deepEqual(applyTreatment('domestic', 'goods', { domestic_rate_bp: 0 }), {
    treatment: 'domestic',
    category: 'Z',
    rate_bp: 0,
    tax_code: 'S00G',
    mention_key: 'zero',
  })
  assert.throws(() => applyTreatment('domestic', 'goods', { domestic_rate_bp: 1900 }), RangeError)
})

test('a distance sale takes the rate of its destination', () => {
  assert.deepEqual(applyTreatment('oss', 'goods', rates), {
    treatment: 'oss',
    category: 'S',
    rate_bp: 1900,
    tax_code: 'SOSS',
  })
  assert.equal(applyTreatment('oss', 'services', rates).tax_code, 'SOSSS')
  assert.equal(applyTreatment('oss', 'goods', { ...rates, destination_rate_bp: 0 }).category, 'Z')
  assert.throws(() => applyTreatment('oss', 'goods', { domestic_rate_bp: 2100 }), RangeError)
})

test('what carries no Belgian VAT says why', () => {
  const said = (
    ['intra_community_goods', 'reverse_charge_eu', 'export', 'service_outside_eu', 'small_enterprise'] as const
  ).map((treatment) => {
    const { category, rate_bp, tax_code, mention_key, vatex_code } = applyTreatment(treatment, 'goods', rates)
    return [category, rate_bp, tax_code, mention_key, vatex_code]
  })
  assert.deepEqual(said, [
    ['K', 0, 'SICG', 'ic_goods', 'VATEX-EU-IC'],
    ['AE', 0, 'SICS', 'reverse_charge_eu', 'VATEX-EU-AE'],
    ['G', 0, 'SEXG', 'export', 'VATEX-EU-G'],
    ['O', 0, 'SEXS', 'outside_scope', 'VATEX-EU-O'],
    ['E', 0, 'SFR', 'small_enterprise', undefined],
  ])
})

testRows<'code' | 'ubl_category' | 'vatex_code' | 'mention_key'>(
  'category, reason and mention are those of the reference tax codes',
  'vat-tax-codes.csv',
  (rows) => {
    const treatments = [
      'domestic',
      'oss',
      'intra_community_goods',
      'reverse_charge_eu',
      'export',
      'service_outside_eu',
      'small_enterprise',
    ] as const
    for (const treatment of treatments)
      for (const supply of ['goods', 'services'] as const)
        for (const domestic_rate_bp of [2100, 1200, 600, 0]) {
          const applied = applyTreatment(treatment, supply, { domestic_rate_bp, destination_rate_bp: 1900 })
          const row = rows.find(({ code }) => code === applied.tax_code)
          assert.ok(row, applied.tax_code)
          assert.deepEqual(
            [applied.category, applied.vatex_code ?? '', applied.mention_key ?? ''],
            [row.ubl_category, row.vatex_code, row.mention_key],
          )
        }
  },
)
