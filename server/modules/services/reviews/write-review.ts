import type { Configuration } from '#platform/configuration.ts'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { findPurchase, type Buyer } from './purchases.ts'
import { nothingToReview } from './review.ts'

export type NewReview = Buyer & { purchase_id: string, rating: number, title: string, text: string, shown_name: string }

/** Keeps a review until it is moderated. Refused when nothing complete of theirs stands behind it; a second one by the database. */
export async function writeReview(work: Work, { purchase_id, rating, title, text, shown_name, ...buyer }: NewReview, configuration: Configuration): Promise<{ id: string, state: 'awaiting' }> {
  const { tx, now, actor } = work
  const purchase = await findPurchase(tx, purchase_id, buyer, now, configuration)
  if (!purchase) throw nothingToReview
  const { product_id, line_id, appointment_id, user_id } = purchase
  const id = newId()
  await tx.insertInto('services.reviews').values({
    id, product_id, line_id, appointment_id, user_id, language: actor.language, rating, title, text, shown_name, written_at: now,
  }).execute()
  return { id, state: 'awaiting' }
}
