import type { Platform } from '#platform/platform.ts'
import { hashPassword } from './password.ts'
import { registerPerson } from './register.ts'

/** Creates the administrator of a Comptoir that has none; returns whether it did. */
export async function ensureAdministrator(platform: Pick<Platform, 'reading' | 'inTransaction' | 'actor'>, { email, password }: { email: string, password: string }): Promise<boolean> {
  const there = await platform.reading.selectFrom('identity.person_roles').select('person_id').where('role', '=', 'administrator').limit(1).executeTakeFirst()
  if (there) return false
  const password_hash = await hashPassword(password)
  await platform.inTransaction(platform.actor, (work) => registerPerson(work, { email, name: 'Administrateur', language: 'fr', password_hash, role: 'administrator' }))
  return true
}
