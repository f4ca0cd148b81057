import { Credentials, RefreshToken, TokenPair } from '@comptoir/contract/identity'
import { problem } from '@comptoir/contract/wire'
import type { App } from '#platform/http/app.ts'
import { signIn } from '../people/sign-in.ts'
import { openSession } from '../sessions/open-session.ts'
import { rotatePair } from './rotate-pair.ts'
import { issuePair, readToken, tokenNotGood } from './token-pair.ts'

export const SIGN_INS_PER_MINUTE = 10
const tags = ['Authentication']

export function tokenRoutes(app: App): void {
  const { platform } = app
  const strict = { config: { permission: 'public', csrf: 'exempt' as const, requests_per_minute: SIGN_INS_PER_MINUTE } }

  app.post('/api/auth/token/', { ...strict, schema: { tags, summary: 'Sign in as a program', body: Credentials, response: { 200: TokenPair, 401: problem } } }, async (request) => {
    const person = await signIn(request, request.body)
    return platform.inTransaction(request.actor, async (work) => {
      const session = await openSession(work, { person_id: person.id, user_agent: request.headers['user-agent'] })
      return issuePair(work, platform.configuration, { ...session, person_id: person.id })
    })
  })

  app.post('/api/auth/token/refresh/', { ...strict, schema: { tags, summary: 'Exchange a refresh token; the old one dies', body: RefreshToken, response: { 200: TokenPair, 401: problem } } }, async (request) => {
    const claims = await readToken(platform.configuration, 'refresh', request.body.refresh, platform.clock())
    const pair = await platform.inTransaction(request.actor, (work) => rotatePair(work, platform.configuration, claims))
    if (!pair) throw tokenNotGood
    return pair
  })
}
