import assert from 'node:assert/strict'
import { test } from 'node:test'
import { lateInterest } from './late-interest.ts'
import { consumerLumpSum, nextReminder, type ReminderFacts } from './next-reminder.ts'

const day = (text: string) => Temporal.PlainDate.from(text)
const facts: ReminderFacts = { business: false, due_day: day('2026-10-01'), sent: true, open_cents: 121_00n, reminders: [], consumer_clause: true }
const on = (today: string, change: Partial<ReminderFacts> = {}) => {
  const { level, from_day, obstacle, pay_by, interest_cents, lump_sum_cents, announced_cents } = nextReminder({ ...facts, ...change }, day(today))
  return { level, from: from_day?.toString(), obstacle, by: pay_by.toString(), interest: interest_cents, lump: lump_sum_cents, announced: announced_cents }
}
const first = [{ level: 1, day: day('2026-10-05') }]

test('not on the due day, but from the day after', () => {
  assert.deepEqual([on('2026-10-01').obstacle, on('2026-10-02').obstacle], ['not_due', null])
})

test('the first reminder is free, gives a consumer fourteen days, and says what follows', () => {
  assert.deepEqual(on('2026-10-05'), { level: 1, from: '2026-10-02', obstacle: null, by: '2026-10-19', interest: 0n, lump: 0n, announced: 20_00n })
})

test('a consumer’s fourteen days begin the day after the mail: the second may go on the fifteenth', () => {
  assert.deepEqual([on('2026-10-19', { reminders: first }).obstacle, on('2026-10-20', { reminders: first }).obstacle], ['too_early', null])
})

test('from then on it claims the lump sum, and interest since the fourteen days ran out', () => {
  // 121.00 × 10.5 % × 31 days (20 October to 19 November) ÷ 365 = 1.0790…
  assert.deepEqual(on('2026-11-19', { reminders: first }), { level: 2, from: '2026-10-20', obstacle: null, by: '2026-12-03', interest: 108n, lump: 20_00n, announced: 0n })
})

test('without a clause in the terms a consumer is asked for nothing but the invoice', () => {
  assert.deepEqual((({ interest, lump }) => [interest, lump])(on('2026-11-19', { reminders: first, consumer_clause: false })), [0n, 0n])
  assert.equal(on('2026-10-05', { consumer_clause: false }).announced, 0n)
})

test('a business is asked from the second on for interest since the due day and 40.00, clause or not', () => {
  // 1210.00 × 10.5 % × 30 days (2 to 31 October) ÷ 365 = 10.4424…
  const business = { business: true, open_cents: 1210_00n, reminders: first, consumer_clause: false }
  assert.deepEqual(on('2026-10-31', business), { level: 2, from: '2026-10-14', obstacle: null, by: '2026-11-08', interest: 1044n, lump: 40_00n, announced: 0n })
  assert.deepEqual(on('2026-10-13', business).obstacle, 'too_early')
})

test('after the third there is none', () => {
  const all = [...first, { level: 2, day: day('2026-10-20') }, { level: 3, day: day('2026-11-04') }]
  assert.deepEqual([on('2026-12-31', { reminders: all }).level, on('2026-12-31', { reminders: all }).obstacle], [null, 'all_sent'])
})

test('what is paid or was never sent is not reminded', () => {
  assert.deepEqual([on('2026-10-31', { open_cents: 0n }).obstacle, on('2026-10-31', { sent: false }).obstacle], ['nothing_open', 'not_sent'])
})

test('the lump sum of a consumer follows what is still due, up to 2000.00', () => {
  const cases = [[150_00n, 20_00n], [150_01n, 30_00n], [250_00n, 40_00n], [500_00n, 65_00n], [500_20n, 65_01n], [1500_00n, 115_00n], [39_200_00n, 2000_00n], [90_000_00n, 2000_00n]] as const
  for (const [open, most] of cases) assert.equal(consumerLumpSum(open), most, `${open}`)
})

test('interest counts each half-year at its rate and is rounded once', () => {
  // 1000.00: 30 days of June 2025 at 11.5 % = 9.4520…, 31 of July at 10.5 % = 8.9178…; together 18.3698…
  assert.equal(lateInterest(1000_00n, day('2025-06-01'), day('2025-07-31')), 1837n)
  assert.equal(lateInterest(1000_00n, day('2026-01-01'), day('2026-12-31')), 10500n)
  assert.equal(lateInterest(1000_00n, day('2026-01-02'), day('2026-01-01')), 0n)
})
