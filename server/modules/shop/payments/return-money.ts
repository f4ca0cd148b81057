import type { Listener } from '#platform/module.ts'
import type { Platform } from '#platform/platform.ts'
import { completeRefund, refundReference } from './complete-refund.ts'
import { refundAtStripe } from './stripe/refund-at-stripe.ts'

/** Gives the money back by the way it came: through Stripe, or, for the demo, by booking it. A transfer is made by somebody, who then says so (`payOutRefund`). */
export const returnMoney: Listener<'shop.refund-requested'> = {
  hears: 'shop.refund-requested',
  name: 'shop.return-money',
  async reach(platform, { refund_id }) {
    const refund = await refundToReturn(platform, refund_id)
    if (!refund || refund.status === 'succeeded' || byTransfer(refund.method)) return
    const reference = refund.method === 'stripe' ? await refundAtStripe(platform, { refund_id, ...refund }) : refundReference(refund.number, refund_id)
    if (reference) await platform.inTransaction(platform.actor, (work) => completeRefund(work, { refund_id, reference }))
  },
}

const byTransfer = (method: string) => method === 'bank_transfer' || method === 'on_account'

const refundToReturn = ({ reading }: Platform, refund_id: string) =>
  reading.selectFrom('shop.refunds as refund').innerJoin('shop.payments as payment', 'payment.id', 'refund.payment_id')
    .innerJoin('shop.orders as placed', 'placed.id', 'payment.order_id')
    .select(['refund.status', 'refund.amount_cents', 'payment.method', 'payment.provider_reference', 'placed.number'])
    .where('refund.id', '=', refund_id).executeTakeFirst()
