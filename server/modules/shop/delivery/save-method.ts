import { newId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { unknownMethod, type DeliveryMethod } from './delivery-method.ts'

export type MethodToSave = Omit<DeliveryMethod, 'id' | 'archived'> & { id?: string }

/** Makes a delivery method or changes one; orders keep the name and price they were placed with. */
export async function saveMethod({ tx }: Work, { id, names, texts, ...method }: MethodToSave): Promise<{ id: string }> {
  const values = { ...method, names: JSON.stringify(names), texts: JSON.stringify(texts) }
  if (id === undefined) return tx.insertInto('shop.delivery_methods').values({ ...values, id: newId() }).returning('id').executeTakeFirstOrThrow()
  const changed = await tx.updateTable('shop.delivery_methods').set(values).where('id', '=', id).where('archived', '=', false).returning('id').executeTakeFirst()
  if (!changed) throw unknownMethod
  return changed
}

/** No longer offered; orders that chose it still name it. */
export async function archiveMethod({ tx }: Work, { id }: { id: string }): Promise<void> {
  const archived = await tx.updateTable('shop.delivery_methods').set({ archived: true }).where('id', '=', id).where('archived', '=', false).returning('id').executeTakeFirst()
  if (!archived) throw unknownMethod
}

/** A shop has a handful; the merchant's order. */
export async function listMethods(reading: Reading) {
  const rows = await reading.selectFrom('shop.delivery_methods').selectAll().where('archived', '=', false).orderBy('position').orderBy('id').limit(100).execute()
  return rows.map(({ archived: _, price_cents, names, texts, ...row }) =>
    ({ ...row, names: names as DeliveryMethod['names'], texts: texts as DeliveryMethod['texts'], price_incl_vat_cents: price_cents }))
}
