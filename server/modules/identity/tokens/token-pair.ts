import { jwtVerify, SignJWT } from 'jose'
import { createSecretKey, type KeyObject } from 'node:crypto'
import { newId } from '#kernel/identifier.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Work } from '#platform/work.ts'

export const tokenNotGood = new Refusal('auth/token-not-good', 401, {
  fr: 'Votre session n’est plus valable : connectez-vous à nouveau.', nl: 'Uw sessie is niet meer geldig: meld u opnieuw aan.',
  de: 'Ihre Sitzung ist nicht mehr gültig: melden Sie sich erneut an.', en: 'Your session is no longer good: sign in again.',
})

const ACCESS_MINUTES = 15
const REFRESH_HOURS = 24 * 30
type Kind = 'access' | 'refresh'
export type Claims = { session_id: string, person_id: string, token_id: string }

const keys = new Map<string, KeyObject>()
/** Signing keys of two purposes must not be the same bytes. */
function keyOf({ SECRET_KEY }: Pick<Configuration, 'SECRET_KEY'>, kind: Kind): KeyObject {
  const name = `${kind} ${SECRET_KEY}`
  const known = keys.get(name) ?? createSecretKey(Buffer.from(`comptoir jwt ${name}`))
  keys.set(name, known)
  return known
}

/** A fresh pair of a session: the access token for a quarter of an hour, the refresh token for one use. */
export async function issuePair({ tx, now }: Work, configuration: Configuration, session: { id: string, person_id: string }): Promise<{ access: string, refresh: string }> {
  const token_id = newId()
  const expires_at = now.add({ hours: REFRESH_HOURS })
  await tx.insertInto('identity.refresh_tokens').values({ id: token_id, session_id: session.id, expires_at }).execute()
  const sign = (kind: Kind, expiry: Temporal.Instant, jti: string) => new SignJWT({ sid: session.id }).setProtectedHeader({ alg: 'HS256' }).setSubject(session.person_id)
    .setJti(jti).setIssuedAt(seconds(now)).setExpirationTime(seconds(expiry)).setAudience(kind).sign(keyOf(configuration, kind))
  return { access: await sign('access', now.add({ minutes: ACCESS_MINUTES }), newId()), refresh: await sign('refresh', expires_at, token_id) }
}

/** What a token of ours says; refuses forged, expired and misused ones alike. */
export async function readToken(configuration: Configuration, kind: Kind, token: string, now: Temporal.Instant): Promise<Claims> {
  try {
    const { payload } = await jwtVerify(token, keyOf(configuration, kind), { audience: kind, algorithms: ['HS256'], currentDate: new Date(now.epochMilliseconds) })
    return { session_id: payload['sid'] as string, person_id: payload.sub!, token_id: payload.jti! }
  } catch {
    throw tokenNotGood
  }
}

const seconds = (instant: Temporal.Instant) => Math.floor(instant.epochMilliseconds / 1000)
