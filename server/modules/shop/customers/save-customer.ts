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
 * Who orders, when the shop knows them: the signed-in person's own customer, or the guest who ordered before under the same address,
 * name and VAT number. An address that somebody typed proves nothing, so a guest is never taken for somebody with an account, nor for
 * a customer who may buy on account.
 */
export function knownCustomer({ tx, actor }: Work, facts: CustomerFacts): Promise<Customer | undefined> {
  const { kind, name, vat_number } = profileOf(facts)
  const known = tx.selectFrom('shop.customers').select(['id', 'partner_id', 'on_account'])
  if (actor.user_id !== undefined) return known.where('user_id', '=', actor.user_id).executeTakeFirst()
  return known.where('email', '=', facts.email).where('user_id', 'is', null).where('on_account', '=', false).where('kind', '=', kind).where('name', '=', name)
    .where('vat_number', 'is not distinct from', vat_number).orderBy('created_at').limit(1).executeTakeFirst()
}

/** The customer of an order: a signed-in person's is brought up to date, a guest's stays as it was first written, a new one is added. */
export function saveCustomer(work: Work, known: Customer | undefined, facts: CustomerFacts): Customer {
  const user_id = work.actor.user_id ?? null
  if (known && user_id === null) return known
  const { email, language, billing_address } = facts
  const profile = profileOf(facts)
  const partner_id = known?.partner_id ?? newId()
  work.withCommit(savePartner(work, { id: partner_id, ...billing_address, ...profile, email, language }))
  if (known) return known
  // a customer and the partner of the books they are bear one id, so that whoever invoices by hand needs to know only one
  const customer = { id: partner_id, partner_id, on_account: false }
  work.withCommit(work.tx.insertInto('shop.customers').values({ ...customer, ...profile, user_id, email, language, created_at: work.now }).execute())
  return customer
}

function profileOf({ billing_address: { name, company }, vat_number }: CustomerFacts) {
  const kind = company || vat_number ? 'company' as const : 'person' as const
  return { kind, name, company: kind === 'company' ? company ?? name : null, vat_number: vat_number ?? null }
}
