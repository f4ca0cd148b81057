import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayIn, dayOf } from './day.ts'

test('the day changes at midnight in Brussels, in winter and in summer', () => {
  assert.equal(dayOf(Temporal.Instant.from('2026-12-31T22:59:59Z')).toString(), '2026-12-31')
  assert.equal(dayOf(Temporal.Instant.from('2026-12-31T23:00:00Z')).toString(), '2027-01-01')
  assert.equal(dayOf(Temporal.Instant.from('2026-06-30T21:59:59Z')).toString(), '2026-06-30')
  assert.equal(dayOf(Temporal.Instant.from('2026-06-30T22:00:00Z')).toString(), '2026-07-01')
})

test('another zone may be on another day', () => {
  assert.equal(dayOf(Temporal.Instant.from('2026-11-22T20:00:00Z'), 'Asia/Tokyo').toString(), '2026-11-23')
})

test('a day is written out as each language does', () => {
  const day = Temporal.PlainDate.from('2026-03-01')
  assert.equal(dayIn('fr', day, { weekday: 'long' }), 'dimanche 1er mars 2026')
  assert.equal(dayIn('fr', day.with({ day: 11 })), '11 mars 2026')
  assert.deepEqual([dayIn('fr', day), dayIn('nl', day), dayIn('de', day), dayIn('en', day)], ['1er mars 2026', '1 maart 2026', '1. März 2026', '1 March 2026'])
})
