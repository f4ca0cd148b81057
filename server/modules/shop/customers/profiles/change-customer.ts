import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import { companyNameMissing, unknownCustomer } from './customer.ts'

export type CustomerChange = {
  id: string
  kind?: 'person' | 'company' | undefined
  name?: string | undefined
  company?: string | null | undefined
  vat_number?: string | null | undefined
  language?: Language | undefined
  /** Staff only. */
  on_account?: boolean | undefined
  notes?: string | undefined
}

/** Changes what the shop keeps of a customer; the books take over name and number with the next order, and issued papers stay. */
export async function changeCustomer({ tx }: Work, { id, ...change }: CustomerChange): Promise<void> {
  const held = await tx.selectFrom('shop.customers').select(['kind', 'company']).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!held) throw unknownCustomer
  const given = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined))
  const after = { ...held, ...given }
  if (after.kind === 'company' && !after.company) throw companyNameMissing
  if (Object.keys(given).length > 0) await tx.updateTable('shop.customers').set(given).where('id', '=', id).execute()
}
