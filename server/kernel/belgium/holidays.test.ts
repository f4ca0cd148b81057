import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testRows } from '../testing/vectors.ts'
import { holidaysOf } from './holidays.ts'

test('a year has ten legal holidays, in the order of the calendar', () => {
  assert.deepEqual(
    holidaysOf(2026).map(({ key, day }) => `${day} ${key}`),
    [
      '2026-01-01 new_year',
      '2026-04-06 easter_monday',
      '2026-05-01 labour_day',
      '2026-05-14 ascension',
      '2026-05-25 whit_monday',
      '2026-07-21 national_day',
      '2026-08-15 assumption',
      '2026-11-01 all_saints',
      '2026-11-11 armistice',
      '2026-12-25 christmas',
    ],
  )
})

test('a very early and a very late Easter are found', () => {
  assert.equal(String(holidaysOf(2285)[1]!.day), '2285-03-23') // Easter on 22 March
  assert.equal(String(holidaysOf(2038)[1]!.day), '2038-04-26') // Easter on 25 April
})

testRows<'year' | 'date' | 'holiday'>(
  'every reference holiday is on its day',
  'vectors/be-public-holidays.csv',
  (rows) => {
    assert.equal(rows.length, 60)
    for (const [year, ofYear] of Map.groupBy(rows, (row) => row.year)) {
      const expected = ofYear.map(({ date, holiday }) => `${date} ${holiday}`).toSorted()
      assert.deepEqual(
        holidaysOf(Number(year))
          .map(({ day, names }) => `${day} ${names.en.replace('Armistice Day', 'Armistice')}`)
          .toSorted(),
        expected,
      )
    }
  },
)
