import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vatTerritories } from '../data/vat-territories.ts'
import { testRows } from '../testing/vectors.ts'
import { vatPlaceOf } from './place.ts'

test('an address lies in Belgium, in the Union or outside it', () => {
  assert.deepEqual(vatPlaceOf({ country: 'BE', postal_code: '1000' }), { state: 'BE', area: 'belgium' })
  assert.deepEqual(vatPlaceOf({ country: 'nl' }), { state: 'NL', area: 'union' })
  assert.deepEqual(vatPlaceOf({ country: 'EL' }), { state: 'GR', area: 'union' })
  assert.deepEqual(vatPlaceOf({ country: 'NO', postal_code: '0150' }), { state: 'NO', area: 'outside' })
  assert.deepEqual(vatPlaceOf({ country: 'GB', postal_code: 'BT1 5GS' }), { state: 'XI', area: 'northern_ireland' })
})

test('only British postal codes that begin with BT are those of Northern Ireland', () => {
  assert.deepEqual(vatPlaceOf({ country: 'GB', postal_code: 'SW1A 1AA' }), { state: 'GB', area: 'outside' })
  assert.deepEqual(vatPlaceOf({ country: 'IE', postal_code: 'BT1 5GS' }), { state: 'IE', area: 'union' })
})

test('a postal code is read with or without spaces and the country in front', () => {
  for (const postal_code of ['35001', ' 35 001 ', 'ES-35001', 'e-35001'])
    assert.equal(vatPlaceOf({ country: 'ES', postal_code }).area, 'outside')
  assert.equal(vatPlaceOf({ country: 'PT', postal_code: '9000-012' }).territory?.name, 'Madeira')
  assert.equal(vatPlaceOf({ country: 'ES', postal_code: '135001' }).area, 'union')
})

test('the postal codes of one state are not those of another', () => {
  assert.equal(vatPlaceOf({ country: 'FR', postal_code: '35000' }).area, 'union')
  assert.equal(vatPlaceOf({ country: 'DE', postal_code: '22100' }).area, 'union')
})

testRows<'country' | 'postcode_regex' | 'treatment' | 'local_standard_rate'>(
  'every territory of the reference file is known, with its postal codes',
  'vat-territories.csv',
  (rows) => {
    const carried = rows.filter(
      (row) => row.postcode_regex !== '' && !['MC', 'GB'].includes(row.country) && row.local_standard_rate !== '20',
    )
    assert.equal(carried.length, vatTerritories.length)
    for (const row of carried) {
      const territory = vatTerritories.find(
        (place) => place.country === row.country && place.postal_codes.source === row.postcode_regex,
      )
      assert.ok(territory, row.postcode_regex)
      assert.equal(territory.outside, row.treatment === 'outside_eu_vat')
      if (row.treatment === 'special_rates')
        assert.equal(territory.standard_rate_bp, Number(row.local_standard_rate) * 100)
    }
  },
)
