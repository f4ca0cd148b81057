import { newId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'

export type NewPartner = Readonly<{
  /** Changes this partner, or is the id of a new one; without it one is made. */
  id?: string
  kind: 'person' | 'company'
  /** The person, or who answers for the company. */
  name: string
  company?: string | null
  line1: string
  line2?: string | null
  postal_code: string
  city: string
  country_code: string
  vat_number?: string | null
  email?: string | null
  language: Language
}>

/** Writes down a customer or supplier of the books. Documents that were issued keep what they say. */
export async function savePartner({ tx, now }: Work, { id = newId(), ...input }: NewPartner): Promise<{ id: string }> {
  const row = {
    ...input, company: input.company ?? null, line2: input.line2 ?? null, vat_number: input.vat_number ?? null, email: input.email ?? null, changed_at: now,
  }
  await tx.insertInto('accounting.partners').values({ id, ...row, created_at: now })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(row)).execute()
  return { id }
}
