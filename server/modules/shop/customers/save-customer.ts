import { savePartner } from '#modules/accounting'
import { newId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'

export type Address = {
  name: string
  company?: string | undefined
  line1: string
  line2?: string | undefined
  postal_code: string
  city: string
  country_code: string
}

export type CustomerFacts = {
  email: string
  language: Language
  billing_address: Address
  vat_number?: string | undefined
}

export type Customer = { id: string, partner_id: string, on_account: boolean }

/**
 * The customer of an order: a signed-in person's own, brought up to date, or a new one for every guest — an e-mail address
 * that somebody typed proves nothing, so a guest's order is never added to somebody's account.
 */
export async function saveCustomer(work: Work, { email, language, billing_address, vat_number }: CustomerFacts): Promise<Customer> {
  const { tx, actor, now } = work
  const user_id = actor.user_id ?? null
  const known = user_id === null ? undefined : await tx.selectFrom('shop.customers').select(['id', 'partner_id', 'on_account']).where('user_id', '=', user_id).executeTakeFirst()
  const kind = billing_address.company || vat_number ? 'company' as const : 'person' as const
  const partner_id = known?.partner_id ?? newId()
  work.withCommit(savePartner(work, {
    id: partner_id, ...billing_address,
    kind, company: kind === 'company' ? billing_address.company ?? billing_address.name : null, vat_number: vat_number ?? null, email, language,
  }))
  if (known) return known
  // a customer and the partner of the books they are bear one id, so that whoever invoices by hand needs to know only one
  const customer = { id: partner_id, partner_id, on_account: false }
  work.withCommit(tx.insertInto('shop.customers').values({
    ...customer, user_id, kind, email, language, name: billing_address.name, company: kind === 'company' ? billing_address.company ?? billing_address.name : null, vat_number: vat_number ?? null, created_at: now,
  }).execute())
  return customer
}
