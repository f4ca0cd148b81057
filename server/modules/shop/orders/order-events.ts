import type { Work } from '#platform/work.ts'

/** What can be read in an order's timeline. */
export type OrderEventKind = 'placed' | 'paid' | 'payment_failed' | 'expired' | 'cancelled' | 'invoiced' | 'shipped' | 'refunded' | 'credited' | 'refund_failed' | 'vat_rechecked'
  | 'delivered' | 'completed' | 'return_requested' | 'withdrawn' | 'return_received' | 'restocked' | 'return_cancelled' | 'paid_out'

/** Adds to the timeline of an order. */
export async function note({ tx, actor, now }: Work, order_id: string, kind: OrderEventKind, facts: Record<string, string> = {}): Promise<void> {
  await tx.insertInto('shop.order_events').values({ order_id, kind, facts: JSON.stringify(facts), made_by: actor.user_id ?? null, made_at: now }).execute()
}
