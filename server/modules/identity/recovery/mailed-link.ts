import { sql } from 'kysely'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { hashOf, newSecret } from '../sessions/session.ts'

export type Purpose = 'verify_email' | 'reset_password'

export const linkNotGood = new Refusal('auth/link-not-good', 422, {
  fr: 'Ce lien n’est plus valable : il a déjà servi ou il est trop ancien. Demandez-en un nouveau.', nl: 'Deze link is niet meer geldig: hij werd al gebruikt of is te oud. Vraag een nieuwe aan.',
  de: 'Dieser Link gilt nicht mehr: er wurde schon benutzt oder ist zu alt. Fordern Sie einen neuen an.', en: 'This link is no longer good: it was used already or is too old. Ask for a new one.',
}).at('/token')

/** How long a link opens its door. */
export const lastsHours: Readonly<Record<Purpose, number>> = { verify_email: 24 * 7, reset_password: 1 }

/** Makes a link's secret for a person's address; only its hash stays. Earlier ones of the same purpose die. */
export async function makeLink({ tx, now }: Work, { person_id, email, purpose, hours = lastsHours[purpose] }: { person_id: string, email: string, purpose: Purpose, hours?: number }): Promise<string> {
  const secret = newSecret()
  await tx.updateTable('identity.mailed_links').set({ used_at: now }).where('person_id', '=', person_id).where('purpose', '=', purpose).where('used_at', 'is', null).execute()
  await tx.insertInto('identity.mailed_links').values({ token_hash: hashOf(secret), purpose, person_id, email, made_at: now, expires_at: now.add({ hours }) }).execute()
  return secret
}

/** Uses a link, once: of two at the same time one finds it used. Refused unless it was sent to the address that the person still has. */
export async function useLink({ tx, now }: Work, { token, purpose }: { token: string, purpose: Purpose }): Promise<{ person_id: string }> {
  const { rows: [used] } = await sql<{ person_id: string }>`
    update identity.mailed_links link set used_at = ${now} from identity.people person
    where link.token_hash = ${hashOf(token)} and link.purpose = ${purpose} and link.used_at is null and link.expires_at > ${now}
      and person.id = link.person_id and lower(person.email) = lower(link.email) and person.disabled_at is null
    returning link.person_id`.execute(tx)
  if (!used) throw linkNotGood
  return used
}
