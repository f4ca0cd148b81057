import { newId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { ABSOLUTE, hashOf } from './session.ts'

/** Opens a session: a browser's with the secret of its cookie, a program's without. */
export async function openSession({ tx, now }: Work, { person_id, secret, user_agent }: { person_id: string, secret?: string, user_agent?: string | undefined }): Promise<{ id: string }> {
  const id = newId()
  await tx.insertInto('identity.sessions').values({
    id, person_id, cookie_hash: secret === undefined ? null : hashOf(secret), user_agent: user_agent?.slice(0, 200) ?? null,
    created_at: now, last_seen_at: now, expires_at: now.add(ABSOLUTE),
  }).execute()
  return { id }
}

/** Ends a session of a person; returns whether there was one. */
export async function revokeSession({ tx, now }: Work, { id, person_id }: { id: string, person_id: string }): Promise<boolean> {
  const ended = await tx.updateTable('identity.sessions').set({ revoked_at: now })
    .where('id', '=', id).where('person_id', '=', person_id).where('revoked_at', 'is', null).returning('id').executeTakeFirst()
  return ended !== undefined
}

const MOST_SESSIONS = 100

/** Where a person is signed in, the latest first. */
export async function liveSessions(reading: Reading, person_id: string, now: Temporal.Instant) {
  return reading.selectFrom('identity.sessions').select(['id', 'created_at', 'last_seen_at', 'user_agent'])
    .where('person_id', '=', person_id).where('revoked_at', 'is', null).where('expires_at', '>', now)
    .orderBy('last_seen_at', 'desc').limit(MOST_SESSIONS).execute()
}
