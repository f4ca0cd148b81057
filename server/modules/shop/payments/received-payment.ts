import { dayOf, type Day } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import type { LockedOrder } from '../orders/lock-order.ts'

export type ReceivedPayment = {
  order_id: string
  /** The provider's name of the payment, or the bank's reference. */
  reference: string
  /** The day of the money; today when not said. */
  day?: Day | undefined
  /** What the provider keeps to be paid with again. */
  saved?: { customer: string, method: string } | undefined
}

/** How the books name the money of an order. */
export const moneyOf = ({ now }: Work, { payment_method }: Pick<LockedOrder, 'payment_method'>, { day = dayOf(now), reference }: ReceivedPayment) =>
  ({ day, reference, by: payment_method === 'stripe' || payment_method === 'demo' ? 'psp' as const : 'bank' as const })
