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

export const wrongPassword = new Refusal('auth/wrong-password', 422, {
  fr: 'Ce n’est pas votre mot de passe actuel.', nl: 'Dit is niet uw huidige wachtwoord.', de: 'Das ist nicht Ihr derzeitiges Passwort.', en: 'This is not your present password.',
}).at('/password')

/** Asks a signed-in person for the password again before something that an unlocked screen must not be enough for. */
export async function verifyPasswordOf(reading: Reading, person_id: string, password: string): Promise<void> {
  const { password_hash } = await reading.selectFrom('identity.people').select('password_hash').where('id', '=', person_id).executeTakeFirstOrThrow()
  if (!await isPassword(password, password_hash)) throw wrongPassword
}
