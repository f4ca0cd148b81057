import type { Work } from '#platform/work.ts'
import { goingOn, hasBegun, lockSubscription, moveTo, tell } from '../lock-subscription.ts'
import { notNow } from '../subscription.ts'

/** No period begins any more until it is resumed; the one that is paid runs out as it was sold. */
export async function pauseSubscription(work: Work, { id }: { id: string }): Promise<void> {
  const subscription = await lockSubscription(work, id)
  if (subscription.status === 'paused') return
  if (subscription.ends_on !== null) throw notNow
  await moveTo(work, subscription, 'paused', 'paused')
}

/** Goes on after a pause, or takes back a cancellation that has not come true yet. */
export async function resumeSubscription(work: Work, { id }: { id: string }): Promise<void> {
  const subscription = await lockSubscription(work, id)
  if (!hasBegun(subscription)) throw notNow
  const going = goingOn(work, subscription)
  if (subscription.status === 'paused') return moveTo(work, subscription, 'active', 'resumed', { ...going, ends_on: null }, going.anchor_day ? { anchor_day: going.anchor_day.toString() } : {})
  if (subscription.status === 'cancelled' || subscription.ends_on === null) throw notNow
  await work.tx.updateTable('services.subscriptions').set({ ends_on: null }).where('id', '=', id).execute()
  await tell(work, id, 'cancellation_undone')
}
