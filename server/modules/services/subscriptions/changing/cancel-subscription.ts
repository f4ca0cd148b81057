import { dayOf } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import { hasBegun, lockSubscription, moveTo, tell, type Begun } from '../lock-subscription.ts'
import { awaitsFirstPayment, notNow } from '../subscription.ts'

export type SubscriptionCancellation = { id: string, at_once: boolean, reason?: string | undefined }

/** Ends it after what is paid, or, when staff say so, at once. What was billed stays billed: staff credit it on its order. Twice changes nothing. */
export async function cancelSubscription(work: Work, { id, at_once, reason }: SubscriptionCancellation): Promise<void> {
  const subscription = await lockSubscription(work, id)
  if (subscription.status === 'cancelled') return
  if (subscription.status === 'pending') throw awaitsFirstPayment
  if (!hasBegun(subscription)) throw notNow
  const facts = reason ? { reason } : undefined
  if (at_once || !runsToday(work, subscription)) return endNow(work, subscription, facts)
  if (subscription.ends_on !== null) return
  const ends_on = subscription.next_day.subtract({ days: 1 })
  await work.tx.updateTable('services.subscriptions').set({ ends_on }).where('id', '=', id).execute()
  await tell(work, id, 'cancellation_asked', { ends_on: ends_on.toString(), ...facts })
  await work.say('services.subscription-cancelled', { subscription_id: id })
}

/** Something that was paid is still running. */
const runsToday = ({ now }: Work, { next_day }: Begun) => Temporal.PlainDate.compare(dayOf(now), next_day) < 0

/** Ends it today, and tells its customer when nobody has yet. */
export async function endNow(work: Work, subscription: Begun, facts: Record<string, string> = {}): Promise<void> {
  await moveTo(work, subscription, 'cancelled', 'cancelled', { ends_on: subscription.ends_on ?? dayOf(work.now) }, facts)
  if (subscription.ends_on === null) await work.say('services.subscription-cancelled', { subscription_id: subscription.id })
}
