import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'

declare module '#platform/work.ts' {
  interface Events { 'identity.password-changed': { person_id: string } }
}

export const samePassword = new Refusal('auth/same-password', 422, {
  fr: 'Choisissez un mot de passe différent de l’actuel.', nl: 'Kies een ander wachtwoord dan het huidige.', de: 'Wählen Sie ein anderes Passwort als das derzeitige.', en: 'Choose a password other than the present one.',
}).at('/new_password')

type NewPassword = { person_id: string, password_hash: string, must_change_password: boolean, spare_session?: string | undefined }

/** Sets a password and ends the person's sessions, but for the one they are in: whoever knew the old one is out. Hashed before the transaction. */
export async function setPassword({ tx, now, say }: Work, { person_id, password_hash, must_change_password, spare_session }: NewPassword): Promise<void> {
  await tx.updateTable('identity.people').set({ password_hash, must_change_password }).where('id', '=', person_id).execute()
  await tx.updateTable('identity.sessions').set({ revoked_at: now }).where('person_id', '=', person_id).where('revoked_at', 'is', null)
    .$if(spare_session !== undefined, (query) => query.where('id', '!=', spare_session!)).execute()
  await say('identity.password-changed', { person_id })
}
