import type { FastifyRequest } from 'fastify'
import { languageOf } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Actor } from '#platform/actor.ts'
import type { Authenticate } from '#platform/http/app.ts'
import type { Platform } from '#platform/platform.ts'
import { personOfSession, type PersonRow } from '../people/person-queries.ts'
import { readToken, tokenNotGood } from '../tokens/token-pair.ts'
import { hashOf, IDLE, isCsrfToken, sessionCookie } from './session.ts'

export const csrfMissing = new Refusal('auth/csrf', 403, {
  fr: 'Cette demande ne vient pas de nos pages : rechargez la page et réessayez.', nl: 'Deze aanvraag komt niet van onze pagina’s: herlaad de pagina en probeer opnieuw.',
  de: 'Diese Anfrage kommt nicht von unseren Seiten: laden Sie die Seite neu und versuchen Sie es erneut.', en: 'This request does not come from our pages: reload the page and try again.',
})

export const changePasswordFirst = new Refusal('auth/change-password-first', 403, {
  fr: 'Choisissez d’abord votre propre mot de passe.', nl: 'Kies eerst uw eigen wachtwoord.', de: 'Wählen Sie zuerst Ihr eigenes Passwort.', en: 'Choose your own password first.',
})

declare module 'fastify' {
  interface FastifyRequest { session_id: string | undefined }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
/** `last_seen_at` is written this often at most: reading pages must not mean writing rows. */
const SEEN_EVERY = { minutes: 5 } as const

/** Says who calls: by bearer token, by session cookie (then unsafe calls need the CSRF header), or a visitor. */
export function authenticator(platform: Platform): Authenticate {
  return async (request) => {
    const [scheme, token] = request.headers.authorization?.split(' ') ?? []
    if (scheme?.toLowerCase() === 'bearer' && token) return byToken(platform, request, token)
    const secret = sessionCookie(request)
    return secret ? byCookie(platform, request, secret) : visitor(request)
  }
}

async function byToken(platform: Platform, request: FastifyRequest, token: string): Promise<Actor> {
  const now = platform.clock()
  const { session_id } = await readToken(platform.configuration, 'access', token, now)
  const person = await personOfSession(platform.reading, { id: session_id }, now, now.subtract({ hours: 24 * 30 }))
  if (!person) throw tokenNotGood
  return actorOf(request, person)
}

async function byCookie(platform: Platform, request: FastifyRequest, secret: string): Promise<Actor> {
  const now = platform.clock()
  const person = await personOfSession(platform.reading, { cookie_hash: hashOf(secret) }, now, now.subtract(IDLE))
  if (!person) return visitor(request)
  const exempt = SAFE.has(request.method) || request.routeOptions.config.csrf === 'exempt'
  if (!exempt && !isCsrfToken(platform.configuration, secret, request.headers['x-csrf-token'])) throw csrfMissing
  if (Temporal.Instant.compare(person.last_seen_at.add(SEEN_EVERY), now) < 0) {
    await platform.database.updateTable('identity.sessions').set({ last_seen_at: now }).where('id', '=', person.session_id).execute()
  }
  return actorOf(request, person)
}

function actorOf(request: FastifyRequest, person: PersonRow & { session_id: string }): Actor {
  request.session_id = person.session_id
  if (person.permissions.length > 0) request.audited.person_id = person.id
  const asked = request.headers['accept-language']
  const { config: { permission }, url = '' } = request.routeOptions
  if (person.must_change_password && permission !== 'public' && !url.startsWith('/api/auth/')) throw changePasswordFirst
  // a password that somebody else knows opens nothing of staff's
  const permissions = new Set(person.must_change_password ? [] : person.permissions)
  return { kind: 'person', user_id: person.id, permissions, language: asked ? languageOf(asked) : person.language, request_id: request.id }
}

const visitor = (request: FastifyRequest): Actor =>
  ({ kind: 'guest', user_id: undefined, permissions: new Set(), language: languageOf(request.headers['accept-language']), request_id: request.id })
