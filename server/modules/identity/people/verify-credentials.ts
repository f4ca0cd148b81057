import { Refusal } from '#kernel/refusal.ts'
import type { Reading } from '#platform/database/database.ts'
import { isPassword, nobodysHash } from './password.ts'

export const invalidCredentials = new Refusal('auth/invalid-credentials', 401, {
  fr: 'L’adresse ou le mot de passe ne correspond pas : vérifiez les deux.', nl: 'Het adres of het wachtwoord klopt niet: controleer beide.',
  de: 'Adresse oder Passwort stimmen nicht: prüfen Sie beides.', en: 'The address or the password does not fit: check both.',
})

/** The person of an address and a password. An unknown address takes as long as a wrong password and is refused alike. */
export async function verifyCredentials(reading: Reading, { email, password }: { email: string, password: string }): Promise<{ id: string }> {
  const person = await reading.selectFrom('identity.people').select(['id', 'password_hash'])
    .where((is) => is(is.fn('lower', ['email']), '=', email.toLowerCase())).where('disabled_at', 'is', null).executeTakeFirst()
  const right = await isPassword(password, person?.password_hash ?? await nobodysHash)
  if (!person || !right) throw invalidCredentials
  return { id: person.id }
}
