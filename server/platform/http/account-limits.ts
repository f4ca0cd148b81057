import { createHmac } from 'node:crypto'
import { Refusal } from '#kernel/refusal.ts'
import type { Configuration } from '../configuration.ts'
import type { App } from './app.ts'

/** Requests per minute of one person, from wherever they come. */
const REQUESTS_PER_MINUTE = 1_200
/** Wrong passwords or codes for one account before it rests, from however many addresses. */
const FAILURES = 20
const REST_MINUTES = 15

export const accountRests = new Refusal('auth/too-many-failures', 429, {
  fr: 'Trop d’essais manqués pour ce compte : réessayez dans un quart d’heure. Le mot de passe n’a pas changé.',
  nl: 'Te veel mislukte pogingen voor dit account: probeer het over een kwartier opnieuw. Het wachtwoord is niet veranderd.',
  de: 'Zu viele Fehlversuche für dieses Konto: versuchen Sie es in einer Viertelstunde noch einmal. Das Passwort wurde nicht geändert.',
  en: 'Too many failed attempts for this account: try again in a quarter of an hour. The password has not changed.',
})

declare module 'fastify' {
  interface FastifyRequest { account_tried: string }
  interface FastifyInstance {
    /** Runs an act that proves who somebody is; those refusals count against the account, known or not. Throws `accountRests` when there were too many. */
    guardAccount: <T>(request: FastifyRequest, account: string, counted: readonly Refusal[], act: () => Promise<T>) => Promise<T>
  }
}

/** Limits that follow the account rather than the address. Registered after whoever says who calls. */
export function limitAccounts(app: App, { RATE_LIMIT, SECRET_KEY }: Pick<Configuration, 'RATE_LIMIT' | 'SECRET_KEY'>): void {
  app.decorateRequest('account_tried', '')
  if (RATE_LIMIT === 'off') {
    app.decorate('guardAccount', (_request, _account, _counted, act) => act())
    return
  }
  const ofPerson = app.createRateLimit({ max: REQUESTS_PER_MINUTE, timeWindow: '1 minute', keyGenerator: ({ actor }) => `person ${actor.user_id}` })
  app.addHook('onRequest', async (request) => {
    if (request.actor.user_id === undefined) return
    const outcome = await ofPerson(request)
    // told in the same words as the limit of an address
    if (!outcome.isAllowed && outcome.isExceeded) throw Object.assign(new Error('too many requests'), { statusCode: 429 })
  })
  const ofFailures = app.createRateLimit({ max: FAILURES, timeWindow: `${REST_MINUTES} minutes`, keyGenerator: ({ account_tried }) => account_tried })
  app.decorate('guardAccount', async (request, account, counted, act) => {
    // an address is personal: what is counted, perhaps in Redis, is its keyed hash
    request.account_tried = `failures ${createHmac('sha256', SECRET_KEY).update(`failures ${account.trim().toLowerCase()}`).digest('base64url')}`
    const before = await ofFailures(request, { increment: false })
    if (!before.isAllowed && (before.isExceeded || before.remaining <= 0)) throw accountRests
    try {
      return await act()
    } catch (error) {
      if (error instanceof Refusal && counted.some(({ code }) => code === error.code)) await ofFailures(request)
      throw error
    }
  })
}
