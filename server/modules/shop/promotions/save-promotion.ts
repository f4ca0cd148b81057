import type { Insertable } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { ShopPromotions } from '#platform/database/generated/tables.ts'
import type { Work } from '#platform/work.ts'
import { plainCode, unknownPromotion } from './promotion.ts'

export type PromotionToSave = Omit<Insertable<ShopPromotions>, 'id' | 'uses' | 'created_at'> & { id?: string }

/** Makes a code or changes one. What orders already took off stays: their amounts are their own. Refuses a code that is there, and a limit below what was used. */
export async function savePromotion({ tx, now }: Work, { id, ...promotion }: PromotionToSave): Promise<{ id: string }> {
  const values = { ...promotion, code: plainCode(promotion.code) }
  if (id === undefined) return tx.insertInto('shop.promotions').values({ ...values, id: newId(), created_at: now }).returning('id').executeTakeFirstOrThrow()
  const changed = await tx.updateTable('shop.promotions').set(values).where('id', '=', id).returning('id').executeTakeFirst()
  if (!changed) throw unknownPromotion
  return changed
}
