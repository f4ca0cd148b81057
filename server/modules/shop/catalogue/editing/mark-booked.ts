import type { Work } from '#platform/work.ts'
import { refreshCards } from '../refresh-cards.ts'

/** Says that a variant is sold with a booking only, or freely again. */
export async function markBooked(work: Work, { variant_id, product_id, booked }: { variant_id: string, product_id: string, booked: boolean }): Promise<void> {
  const changed = await work.tx.updateTable('shop.variants').set({ booked }).where('id', '=', variant_id).where('booked', '!=', booked).returning('id').executeTakeFirst()
  if (changed) await refreshCards(work, [product_id])
}
