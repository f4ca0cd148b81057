import { newId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Role } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'

export const emailTaken = new Refusal('auth/email-taken', 409, {
  fr: 'Un compte existe déjà avec cette adresse : connectez-vous.', nl: 'Er bestaat al een account met dit adres: meld u aan.',
  de: 'Mit dieser Adresse gibt es schon ein Konto: melden Sie sich an.', en: 'There is already an account with this address: sign in.',
}).at('/email')

export type NewPerson = { email: string, name: string, language: Language, password_hash: string, role: Role }

/** Adds a person. The password was hashed before the transaction began: hashing is slow on purpose. */
export async function registerPerson({ tx, now }: Work, { role, ...person }: NewPerson): Promise<{ id: string }> {
  const id = newId()
  await tx.insertInto('identity.people').values({ id, ...person, created_at: now }).execute()
  await tx.insertInto('identity.person_roles').values({ person_id: id, role }).execute()
  return { id }
}
