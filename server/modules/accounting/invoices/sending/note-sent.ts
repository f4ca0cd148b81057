import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'

/** A document went to its buyer in somebody else's mail — that of its order: it counts as sent, and may be reminded of. */
export async function noteSent({ tx, now, actor }: Work, { invoice_id, to_address }: { invoice_id: string, to_address: string }): Promise<void> {
  await tx.insertInto('accounting.document_sendings').values({ id: newId(), invoice_id, to_address, asked_at: now, asked_by: actor.user_id ?? null, sent_at: now }).execute()
}
