import type { Work } from '#platform/work.ts'
import { refreshCards } from '../refresh-cards.ts'

export type Booked = { variant_id: string, product_id: string, booked: boolean, interval_unit: string | null, interval_count: number | null }

/** Says that a variant is sold with a booking only, or freely again, and of a subscription how often its price is paid. */
export async function markBooked(work: Work, { variant_id, product_id, ...mark }: Booked): Promise<void> {
  const changed = await work.tx.updateTable('shop.variants').set(mark).where('id', '=', variant_id)
    .where(({ or, eb }) => or(Object.entries(mark).map(([column, value]) => eb(column as keyof typeof mark, 'is distinct from', value)))).returning('id').executeTakeFirst()
  if (changed) await refreshCards(work, [product_id])
}
