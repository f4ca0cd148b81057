import type { Work } from '#platform/work.ts'

/** Keeps a message word for word and leaves its job; the same message again leaves nothing. */
export async function receiveStripeEvent(work: Work, { event_id, body }: { event_id: string, body: string }): Promise<void> {
  const fresh = await work.tx.insertInto('shop.provider_events').values({ provider: 'stripe', event_id, body, received_at: work.now })
    .onConflict((conflict) => conflict.doNothing()).returning('event_id').executeTakeFirst()
  if (fresh) await work.say('shop.stripe-event-received', { event_id })
}
