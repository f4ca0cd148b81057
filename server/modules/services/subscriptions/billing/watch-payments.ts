import { chargeAgain } from '#modules/shop'
import { dayOf, type Day } from '#kernel/day.ts'
import type { Listener } from '#platform/module.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { lockSubscription, moveTo, tell } from '../lock-subscription.ts'

/** A refused card is tried again after so many days, each time; then nobody tries any more. */
const AGAIN_AFTER_DAYS = [1, 3, 5] as const
const BATCH = 200

/** A card was refused: the next attempt is set, or the subscription stands still until its customer pays. */
export const hearsDeclined: Listener<'shop.renewal-declined'> = {
  hears: 'shop.renewal-declined', name: 'services.hear-declined-renewal',
  async act(work, { order_id, attempt, reason }) {
    const period = await periodOfOrder(work, order_id)
    if (!period) return
    const { subscription_id, number } = period
    const days = AGAIN_AFTER_DAYS[attempt - 1]
    const again_on = days === undefined ? null : dayOf(work.now).add({ days })
    await lockSubscription(work, subscription_id)
    await setAttempt(work, period, attempt, again_on)
    await tell(work, subscription_id, 'payment_failed', { number: String(number), reason, ...(again_on && { again_on: again_on.toString() }) })
    if (again_on === null) await fallDue(work, period)
    else if (attempt === 1) await work.say('services.subscription-payment-failed', { subscription_id, number, again_on: again_on.toString() })
  },
}

type PeriodKey = { subscription_id: string, number: number }

const periodOfOrder = ({ tx }: Work, order_id: string): Promise<PeriodKey | undefined> =>
  tx.selectFrom('services.subscription_periods').select(['subscription_id', 'number']).where('order_id', '=', order_id).executeTakeFirst()

async function setAttempt({ tx }: Work, { subscription_id, number }: PeriodKey, attempts: number, look_again_on: Day | null): Promise<void> {
  await tx.updateTable('services.subscription_periods').set({ attempts, look_again_on }).where('subscription_id', '=', subscription_id).where('number', '=', number).execute()
}

/** Nothing new is billed until the money is here. */
async function fallDue(work: Work, { subscription_id, number }: PeriodKey): Promise<void> {
  const subscription = await lockSubscription(work, subscription_id)
  if (subscription.status === 'active') await moveTo(work, subscription, 'past_due', 'past_due', {}, { number: String(number) })
  await work.say('services.subscription-payment-failed', { subscription_id, number, again_on: null })
}

/** Looks again at what was not paid in time: a card is charged once more, a transfer that never came falls due. Every hour. */
export async function watchPayments(platform: Platform): Promise<void> {
  const due = await platform.reading.selectFrom('services.subscription_periods').select(['subscription_id', 'number']).where('look_again_on', '<=', dayOf(platform.clock()))
    .orderBy('look_again_on').limit(BATCH).execute()
  for (const key of due) await platform.inTransaction(platform.actor, (work) => lookAgain(work, key))
}

async function lookAgain(work: Work, { subscription_id, number }: PeriodKey): Promise<void> {
  const { tx, now } = work
  await lockSubscription(work, subscription_id)
  const period = await tx.updateTable('services.subscription_periods').set({ look_again_on: null }).where('subscription_id', '=', subscription_id).where('number', '=', number)
    .where('look_again_on', '<=', dayOf(now)).returning(['subscription_id', 'number', 'order_id', 'attempts']).executeTakeFirst()
  if (!period) return
  const order = await tx.selectFrom('shop.published_orders').select('awaits_money').where('id', '=', period.order_id).executeTakeFirstOrThrow()
  if (!order.awaits_money) return
  if (period.attempts === 0) return fallDue(work, period)
  await chargeAgain(work, period.order_id, period.attempts + 1)
}
