import type { Selectable } from 'kysely'
import { dayOf, type Day } from '#kernel/day.ts'
import type { ServicesSubscriptions } from '#platform/database/generated/tables.ts'
import type { Work } from '#platform/work.ts'
import { moves, notNow, unknownSubscription, type SubscriptionEventKind, type SubscriptionStatus } from './subscription.ts'

export type LockedSubscription = Omit<Selectable<ServicesSubscriptions>, 'status'> & { status: SubscriptionStatus }
/** One that has begun. */
export type Begun = LockedSubscription & { anchor_day: Day, next_day: Day, order_id: string }

/** The subscription, held until the end of the transaction: it changes one step at a time. */
export async function lockSubscription({ tx }: Work, id: string): Promise<LockedSubscription> {
  const row = await tx.selectFrom('services.subscriptions').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw unknownSubscription
  return row as LockedSubscription
}

/** Whether it has begun; the database keeps what that means. */
export const hasBegun = (subscription: LockedSubscription): subscription is Begun => subscription.anchor_day !== null

type Change = Partial<Pick<LockedSubscription, 'anchor_day' | 'anchor_number' | 'next_number' | 'next_day' | 'ends_on'>>

/** Goes from one state to another, as the table allows, and says so in the timeline. Throws `notNow`. */
export async function moveTo(work: Work, subscription: LockedSubscription, status: SubscriptionStatus, kind: SubscriptionEventKind, change: Change = {}, facts: Record<string, string> = {}): Promise<void> {
  if (!moves[subscription.status].includes(status)) throw notNow
  const ended = status === 'cancelled' || status === 'expired'
  await work.tx.updateTable('services.subscriptions').set({ ...change, status, ended_at: ended ? work.now : null }).where('id', '=', subscription.id).execute()
  await tell(work, subscription.id, kind, facts)
}

/** Adds to the timeline of a subscription. */
export async function tell({ tx, actor, now }: Work, subscription_id: string, kind: SubscriptionEventKind, facts: Record<string, string> = {}): Promise<void> {
  await tx.insertInto('services.subscription_events').values({ subscription_id, kind, facts: JSON.stringify(facts), made_by: actor.user_id ?? null, made_at: now }).execute()
}

/**
 * Where it goes on after a standstill. Within what is paid the anchor stays; afterwards the day it goes on becomes the new
 * anchor: the time between was not billed and never will be.
 */
export function goingOn({ now }: Pick<Work, 'now'>, { next_day, next_number }: Begun): { anchor_day?: Day, anchor_number?: number, next_day?: Day } {
  const today = dayOf(now)
  return Temporal.PlainDate.compare(next_day, today) >= 0 ? {} : { anchor_day: today, anchor_number: next_number, next_day: today }
}
