import { bookedLines } from '#modules/shop'
import type { Work } from '#platform/work.ts'
import { endNow } from './cancel-subscription.ts'
import { goingOn, hasBegun, lockSubscription, moveTo, tell, type LockedSubscription } from '../lock-subscription.ts'
import { startSubscription } from './start-subscription.ts'

/** Brings subscriptions to where an order is: the one that begins them, or that of a later period. However often it is told. */
export async function followSubscriptions(work: Work, order_id: string): Promise<void> {
  const { tx } = work
  const begun = await tx.selectFrom('services.subscriptions').select('id').where('order_id', '=', order_id).orderBy('id').limit(200).execute()
  if (begun.length > 0) return followFirst(work, order_id)
  const period = await tx.selectFrom('services.subscription_periods').select(['subscription_id', 'number']).where('order_id', '=', order_id).executeTakeFirst()
  if (period) await followPeriod(work, { ...period, order_id })
}

/** Paid, they start; ended or refunded, they end: whoever withdraws from the order withdraws from what it began. */
async function followFirst(work: Work, order_id: string): Promise<void> {
  const { tx } = work
  const locked = await tx.selectFrom('services.subscriptions').selectAll().where('order_id', '=', order_id).orderBy('id').limit(200).forUpdate().execute() as LockedSubscription[]
  const lines = await bookedLines(tx, order_id)
  for (const subscription of locked) {
    const state = lines.find(({ booking_id }) => booking_id === subscription.id)?.state
    const waits = subscription.status === 'pending' || subscription.status === 'expired'
    if (state === 'paid' && waits) await startSubscription(work, subscription, order_id)
    else if ((state === 'ended' || state === 'refunded') && subscription.status === 'pending') await moveTo(work, subscription, 'expired', 'expired')
    else if ((state === 'ended' || state === 'refunded') && hasBegun(subscription) && subscription.status !== 'cancelled') await endNow(work, subscription)
  }
}

type FollowedPeriod = { subscription_id: string, number: number, order_id: string }

/** The money of a later period is here, or it was credited: nobody tries any more, and one that stood still goes on. */
async function followPeriod(work: Work, { subscription_id, number, order_id }: FollowedPeriod): Promise<void> {
  const { tx } = work
  const subscription = await lockSubscription(work, subscription_id)
  const order = await tx.selectFrom('shop.published_orders').select(['payment_status', 'payment_method', 'awaits_money']).where('id', '=', order_id).executeTakeFirstOrThrow()
  if (order.awaits_money) return
  await tx.updateTable('services.subscription_periods').set({ look_again_on: null }).where('subscription_id', '=', subscription_id).where('number', '=', number).execute()
  if (order.payment_status === 'paid') {
    await tell(work, subscription_id, 'paid', { number: String(number) })
    if (order.payment_method === 'stripe' || order.payment_method === 'demo') await work.say('services.subscription-invoiced', { subscription_id, number })
  }
  if (subscription.status === 'past_due' && hasBegun(subscription) && !await owesMore(work, subscription_id)) await moveTo(work, subscription, 'active', 'recovered', goingOn(work, subscription))
}

async function owesMore({ tx }: Work, subscription_id: string): Promise<boolean> {
  const open = await tx.selectFrom('services.subscription_periods as period').innerJoin('shop.published_orders as placed', 'placed.id', 'period.order_id').select('period.number')
    .where('period.subscription_id', '=', subscription_id).where('period.look_again_on', 'is', null).where('placed.awaits_money', '=', true).where('period.number', '>', 1).limit(1).executeTakeFirst()
  return open !== undefined
}
