import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import { moveTo, type LockedSubscription } from '../lock-subscription.ts'
import { periodOf } from '../period.ts'

/** The money of its order is there: today, in Brussels, is the anchor, and the order is that of the first period. */
export async function startSubscription(work: Work, subscription: LockedSubscription, order_id: string): Promise<void> {
  const { tx, now } = work
  const anchor_day = dayOf(now)
  const { first_day, last_day } = periodOf({ ...subscription, anchor_day, anchor_number: 1 }, 1)
  await tx.insertInto('services.subscription_periods').values({ subscription_id: subscription.id, number: 1, first_day, last_day, order_id, billed_at: now }).execute()
  await moveTo(work, subscription, 'active', 'started', { anchor_day, anchor_number: 1, next_number: 2, next_day: last_day.add({ days: 1 }) }, { first_day: first_day.toString(), last_day: last_day.toString() })
  await work.say('services.subscription-started', { subscription_id: subscription.id })
}
