import { renewOrder } from '#modules/shop'
import { dayOf } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import { endNow } from '../changing/cancel-subscription.ts'
import { tell, type Begun } from '../lock-subscription.ts'
import { periodOf } from '../period.ts'
import { renewalOf } from './renewal-of.ts'

/** How long after the due day of a transfer one waits before it is past due. */
const GRACE_DAYS = 7
/** What an invoice asked by transfer gives, as the shop writes it on the invoice. */
const TERMS_DAYS: Readonly<Record<string, number>> = { bank_transfer: 14, on_account: 30 }

/** Bills the next period of a subscription that is due, or ends it. Whoever comes second finds nothing due any more. */
export async function billPeriod(work: Work, id: string): Promise<void> {
  const { tx, now } = work
  const today = dayOf(now)
  const row = await tx.selectFrom('services.subscriptions').selectAll().where('id', '=', id).where('next_day', '<=', today).where('status', 'in', ['active', 'paused', 'past_due']).forUpdate().executeTakeFirst()
  if (!row) return
  const subscription = row as Begun
  if (subscription.ends_on !== null) return endNow(work, subscription)
  if (subscription.status !== 'active') return
  const number = subscription.next_number
  const period = periodOf(subscription, number)
  const { order_id } = await renewOrder(work, await renewalOf(tx, subscription, period, subscription.language as Language))
  const { payment_method, number: order_number } = await tx.selectFrom('shop.published_orders').select(['payment_method', 'number']).where('id', '=', order_id).executeTakeFirstOrThrow()
  const asked = TERMS_DAYS[payment_method!]
  await tx.insertInto('services.subscription_periods').values({
    subscription_id: id, number, ...period, order_id, look_again_on: asked === undefined ? null : today.add({ days: asked + GRACE_DAYS }), billed_at: now,
  }).execute()
  await tx.updateTable('services.subscriptions').set({ next_number: number + 1, next_day: period.last_day.add({ days: 1 }) }).where('id', '=', id).execute()
  await tell(work, id, 'billed', { number: String(number), order: order_number!, first_day: period.first_day.toString(), last_day: period.last_day.toString() })
  // who pays by card is written to when the money is there, or when it did not come
  if (asked !== undefined) await work.say('services.subscription-invoiced', { subscription_id: id, number })
}
