import type Stripe from 'stripe'
import type { Platform } from '#platform/platform.ts'
import { note } from '../../orders/order-events.ts'
import { completeRefund } from '../complete-refund.ts'

/** Brings one of our refunds to what Stripe says of it. */
export async function settleRefund(platform: Platform, refund: Pick<Stripe.Refund, 'id' | 'status' | 'metadata'>): Promise<void> {
  const refund_id = refund.metadata?.['refund_id']
  if (!refund_id) return
  if (refund.status === 'succeeded') return platform.inTransaction(platform.actor, (work) => completeRefund(work, { refund_id, reference: refund.id }))
  if (refund.status !== 'failed' && refund.status !== 'canceled') return
  await platform.inTransaction(platform.actor, async (work) => {
    const failed = await work.tx.updateTable('shop.refunds').set({ status: 'failed', provider_reference: refund.id })
      .where('id', '=', refund_id).where('status', '=', 'pending').returning('payment_id').executeTakeFirst()
    if (!failed) return
    const { order_id } = await work.tx.selectFrom('shop.payments').select('order_id').where('id', '=', failed.payment_id).executeTakeFirstOrThrow()
    await note(work, order_id, 'refund_failed', { reference: refund.id })
  })
}
