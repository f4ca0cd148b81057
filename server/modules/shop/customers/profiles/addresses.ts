import { newId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import type { Address } from '../save-customer.ts'
import { MOST_ADDRESSES, tooManyAddresses, unknownAddress, unknownCustomer } from './customer.ts'

export type AddressToSave = { id?: string, customer_id: string, address: Address, default_billing: boolean, default_delivery: boolean }

/** Adds an address or changes one; a new default takes the place of the old one. The customer's row is held, so that two at once agree on it. */
export async function saveAddress({ tx, now }: Work, { id, customer_id, address, default_billing, default_delivery }: AddressToSave): Promise<{ id: string }> {
  const held = await tx.selectFrom('shop.customers').select('id').where('id', '=', customer_id).forUpdate().executeTakeFirst()
  if (!held) throw unknownCustomer
  const others = tx.updateTable('shop.customer_addresses').where('customer_id', '=', customer_id)
  if (default_billing) await others.set({ default_billing: false }).where('default_billing', '=', true).execute()
  if (default_delivery) await others.set({ default_delivery: false }).where('default_delivery', '=', true).execute()
  const values = { address: JSON.stringify(address), default_billing, default_delivery }
  if (id !== undefined) {
    const changed = await tx.updateTable('shop.customer_addresses').set(values).where('id', '=', id).where('customer_id', '=', customer_id).returning('id').executeTakeFirst()
    if (!changed) throw unknownAddress
    return changed
  }
  const { count } = await tx.selectFrom('shop.customer_addresses').select((is) => is.fn.countAll<bigint>().as('count')).where('customer_id', '=', customer_id).executeTakeFirstOrThrow()
  if (count >= BigInt(MOST_ADDRESSES)) throw tooManyAddresses
  return tx.insertInto('shop.customer_addresses').values({ id: newId(), customer_id, ...values, created_at: now }).returning('id').executeTakeFirstOrThrow()
}

/** Orders keep the address they were placed with. */
export async function deleteAddress({ tx }: Work, { id, customer_id }: { id: string, customer_id: string }): Promise<void> {
  const gone = await tx.deleteFrom('shop.customer_addresses').where('id', '=', id).where('customer_id', '=', customer_id).returning('id').executeTakeFirst()
  if (!gone) throw unknownAddress
}

/** The defaults first, then as they were added. */
export async function listAddresses(reading: Reading, customer_id: string) {
  const rows = await reading.selectFrom('shop.customer_addresses').select(['id', 'address', 'default_billing', 'default_delivery']).where('customer_id', '=', customer_id)
    .orderBy('default_billing', 'desc').orderBy('default_delivery', 'desc').orderBy('created_at').limit(MOST_ADDRESSES).execute()
  return rows.map(({ address, ...row }) => ({ ...row, address: address as Address }))
}
