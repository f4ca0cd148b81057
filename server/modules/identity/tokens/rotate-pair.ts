import type { Configuration } from '#platform/configuration.ts'
import type { Work } from '#platform/work.ts'
import { issuePair, type Claims } from './token-pair.ts'

/**
 * Exchanges a refresh token for a new pair; the old one dies. Undefined when it was used before or its session ended: then
 * somebody else holds a copy, and the whole family is revoked (the caller refuses after the commit, so that this stays).
 */
export async function rotatePair(work: Work, configuration: Configuration, { token_id, session_id, person_id }: Claims): Promise<{ access: string, refresh: string } | undefined> {
  const { tx, now } = work
  const used = await tx.updateTable('identity.refresh_tokens').set({ used_at: now })
    .where('id', '=', token_id).where('session_id', '=', session_id).where('used_at', 'is', null).returning('id').executeTakeFirst()
  const session = used && await tx.updateTable('identity.sessions').set({ last_seen_at: now })
    .where('id', '=', session_id).where('person_id', '=', person_id).where('revoked_at', 'is', null).where('expires_at', '>', now).returning(['id', 'person_id']).executeTakeFirst()
  if (session) return issuePair(work, configuration, session)
  await tx.updateTable('identity.sessions').set({ revoked_at: now }).where('id', '=', session_id).where('revoked_at', 'is', null).execute()
  return undefined
}
