import { hashPassword, registerPerson } from '#modules/identity'
import type { Platform } from '#platform/platform.ts'
import { demoCustomers } from './customers.ts'

/** Whoever wants to see the shop as a customer signs in with the first customer's address and this. */
export const DEMO_PASSWORD = 'comptoir-demo'
export const demoShopper = demoCustomers[0]!

/** The account of the first demo customer, opened when it is not there. */
export async function openDemoAccount({ reading, inTransaction, actor }: Platform): Promise<{ id: string }> {
  const { email, language, address: { name } } = demoShopper
  const there = await reading.selectFrom('identity.people').select('id').where('email', '=', email).executeTakeFirst()
  if (there) return there
  const password_hash = await hashPassword(DEMO_PASSWORD)
  return inTransaction(actor, (work) => registerPerson(work, { email, name, language, password_hash, role: 'customer' }))
}
