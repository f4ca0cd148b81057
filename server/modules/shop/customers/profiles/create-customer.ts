import { savePartner } from '#modules/accounting'
import { personOf } from '#modules/identity'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import type { Address } from '../save-customer.ts'
import { saveAddress } from './addresses.ts'
import { companyNameMissing, unknownCustomer } from './customer.ts'

export type NewCustomer = {
  kind: 'person' | 'company'
  name: string
  company?: string | undefined
  vat_number?: string | undefined
  email: string
  language: Language
  address?: Address | undefined
  user_id?: string | undefined
}

/** Writes down a person or a company as a customer of the shop and of the books; their first address is the one for everything. */
export async function createCustomer(work: Work, { kind, name, company, vat_number, email, language, address, user_id }: NewCustomer): Promise<{ id: string }> {
  if (kind === 'company' && !company) throw companyNameMissing
  const partner = await savePartner(work, {
    kind, name, company: company ?? null, vat_number: vat_number ?? null, email, language,
    line1: address?.line1 ?? '', line2: address?.line2 ?? null, postal_code: address?.postal_code ?? '', city: address?.city ?? '', country_code: address?.country_code ?? 'BE',
  })
  // one id for both, so that whoever invoices by hand needs to know only one
  const { id } = partner
  await work.tx.insertInto('shop.customers').values({
    id, user_id: user_id ?? null, partner_id: partner.id, kind, email, language, name, company: company ?? null, vat_number: vat_number ?? null, created_at: work.now,
  }).execute()
  if (address) await saveAddress(work, { customer_id: id, address, default_billing: true, default_delivery: true })
  return { id }
}

/** The customer that a signed-in person is; made when they never bought. */
export async function ownCustomer(work: Work, user_id: string): Promise<{ id: string }> {
  const known = await work.tx.selectFrom('shop.customers').select('id').where('user_id', '=', user_id).executeTakeFirst()
  if (known) return known
  const person = await personOf(work.tx, user_id)
  if (!person) throw unknownCustomer
  return createCustomer(work, { kind: 'person', name: person.name, email: person.email, language: person.language, user_id })
}
