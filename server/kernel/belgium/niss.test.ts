import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testRows } from '../testing/vectors.ts'
import { parseNiss } from './niss.ts'

const today = Temporal.PlainDate.from('2026-11-22')

test('the check digits tell the century', () => {
  assert.deepEqual(parseNiss('85.07.30-033.28', today), {
    niss: '85073003328',
    kind: 'nn',
    birth_date: '1985-07-30',
    gender: 'M',
  })
  assert.deepEqual(parseNiss('17.07.30-033.84', today), {
    niss: '17073003384',
    kind: 'nn',
    birth_date: '2017-07-30',
    gender: 'M',
  })
})

test('a day that the month does not have is not told, its last day is', () => {
  assert.equal(parseNiss('85.07.31-001.30', today)?.birth_date, '1985-07-31')
  assert.equal(parseNiss('85.07.35-001.07', today)?.birth_date, '1985-07')
})

test('nobody is born after today', () => {
  assert.equal(parseNiss('17.07.30-033.84', Temporal.PlainDate.from('2017-07-29')), undefined)
  assert.ok(parseNiss('17.07.30-033.84', Temporal.PlainDate.from('2017-07-30')))
})

testRows<'input' | 'expected' | 'kind' | 'birth_date' | 'gender'>(
  'every reference national number is judged and read rightly',
  'vectors/be-niss.csv',
  (rows) => {
    assert.equal(rows.length, 44)
    for (const { input, expected, kind, birth_date, gender } of rows) {
      const niss = parseNiss(input, today)
      assert.equal(niss !== undefined, expected === 'valid', input)
      if (niss !== undefined)
        assert.deepEqual([niss.kind, niss.birth_date ?? '', niss.gender ?? ''], [kind, birth_date, gender], input)
    }
  },
)
