import type { Day } from '#kernel/day.ts'
import { portion, type Cents } from '#kernel/money.ts'
import { lateInterest } from './late-interest.ts'

export type Level = 1 | 2 | 3

export type ReminderFacts = Readonly<{
  /** A buyer who acts for a company; anybody else is a consumer. */
  business: boolean
  due_day: Day | null
  /** When it last went to its buyer. */
  sent: boolean
  open_cents: Cents
  /** The reminders that went out, the oldest first. All of them go by mail. */
  reminders: readonly Readonly<{ level: number, day: Day }>[]
  /** The terms of sale let claim interest and a lump sum from consumers: without them nothing may be asked. */
  consumer_clause: boolean
}>

/** Why nothing can be sent today. */
export type Obstacle = 'nothing_open' | 'not_sent' | 'not_due' | 'too_early' | 'all_sent'

export type NextReminder = Readonly<{
  level: Level | null
  /** The first day on which it may go. */
  from_day: Day | null
  obstacle: Obstacle | null
  /** Until when it asks to be paid, if it goes today. */
  pay_by: Day
  interest_cents: Cents
  lump_sum_cents: Cents
  /** What a first reminder must say will be claimed afterwards (art. XIX.2 § 2 CDE). */
  announced_cents: Cents
}>

/** Art. XIX.2 CDE: fourteen calendar days, from the day after a reminder that goes electronically. */
const CONSUMER_DAYS = 14
/** The law asks no patience of businesses between themselves; eight days are what a letter usually gives. */
const BUSINESS_DAYS = 8
/** Law of 2 August 2002 art. 6: recovery costs, per invoice, without notice. */
const BUSINESS_LUMP_SUM: Cents = 4000n

/**
 * Which reminder an invoice may have today, and what it may claim. The first is free of charge for everybody: for consumers by
 * law, for businesses by courtesy. From the second on it claims what the law lets claim: from businesses the interest since the due
 * day and 40.00 (law of 2 August 2002 art. 5 and 6; rules.md §6.4); from consumers, if the terms say so, interest since the fourteen
 * days of the first reminder ran out and the lump sum of art. XIX.4 CDE.
 */
export function nextReminder(facts: ReminderFacts, today: Day): NextReminder {
  const { business, due_day, open_cents, reminders, consumer_clause } = facts
  const patience = business ? BUSINESS_DAYS : CONSUMER_DAYS
  const last = reminders.at(-1)
  const level = (last === undefined ? 1 : last.level < 3 ? last.level + 1 : null) as Level | null
  const from_day = due_day === null || level === null ? null : last === undefined ? due_day.add({ days: 1 }) : last.day.add({ days: patience + 1 })
  const claiming = level !== 1 && (business || consumer_clause)
  const lump = business ? BUSINESS_LUMP_SUM : consumer_clause ? consumerLumpSum(open_cents) : 0n
  const interest_from = business ? due_day?.add({ days: 1 }) : reminders[0]?.day.add({ days: CONSUMER_DAYS + 1 })
  return {
    level, from_day, obstacle: obstacleOf(facts, level, from_day, today), pay_by: today.add({ days: patience }),
    interest_cents: claiming && interest_from ? lateInterest(open_cents, interest_from, today) : 0n,
    lump_sum_cents: claiming ? lump : 0n,
    announced_cents: level === 1 ? lump : 0n,
  }
}

function obstacleOf({ open_cents, sent, due_day, reminders }: ReminderFacts, level: Level | null, from_day: Day | null, today: Day): Obstacle | null {
  if (open_cents <= 0n) return 'nothing_open'
  if (!sent) return 'not_sent'
  if (due_day === null) return 'not_due'
  if (level === null || from_day === null) return 'all_sent'
  if (Temporal.PlainDate.compare(today, from_day) >= 0) return null
  return reminders.length === 0 ? 'not_due' : 'too_early'
}

/** The most that terms of sale may ask (art. XIX.4 CDE): by what is still due. */
export function consumerLumpSum(open: Cents): Cents {
  if (open <= 150_00n) return 20_00n
  if (open <= 500_00n) return 30_00n + portion(open - 150_00n, 10, 100)
  const most = 65_00n + portion(open - 500_00n, 5, 100)
  return most < 2000_00n ? most : 2000_00n
}
