import { Refusal } from '#kernel/refusal.ts'
import { may } from '../actor.ts'
import type { App, Authenticate } from './app.ts'

export const signInFirst = new Refusal('auth/sign-in-first', 401, {
  fr: 'Connectez-vous pour continuer.',
  nl: 'Meld u aan om verder te gaan.',
  de: 'Melden Sie sich an, um fortzufahren.',
  en: 'Sign in to continue.',
})
export const notAllowed = new Refusal('auth/not-allowed', 403, {
  fr: 'Votre rôle ne permet pas cette action : demandez-la à un administrateur.',
  nl: 'Uw rol laat deze handeling niet toe: vraag ze aan een beheerder.',
  de: 'Ihre Rolle erlaubt diese Aktion nicht: fragen Sie einen Administrator.',
  en: 'Your role does not allow this: ask an administrator.',
})

/** A route and who may call it. HEAD is not told: it is GET without its answer. */
export type PermittedRoute = { method: string, path: string, permission: string }

declare module 'fastify' {
  interface FastifyInstance { permittedRoutes: PermittedRoute[] }
}

/** Every route names who may call it. A route that names nobody stops the start, so it cannot be forgotten. */
export function demandPermissions(app: App, authenticate: Authenticate): void {
  const routes: PermittedRoute[] = []
  app.decorate('permittedRoutes', routes)
  app.addHook('onRoute', ({ method, url, config }) => {
    if (!config?.permission) throw new Error(`The route ${String(method)} ${url} does not say who may call it: give it config.permission.`)
    for (const each of [method].flat()) if (each !== 'HEAD') routes.push({ method: each, path: url, permission: config.permission })
  })
  app.addHook('onRequest', async (request) => {
    request.actor = await authenticate(request)
    const permission = request.routeOptions.config.permission ?? 'public'
    if (permission === 'public') return
    if (request.actor.kind === 'guest') throw signInFirst
    if (permission !== 'signed-in' && !may(request.actor, permission)) throw notAllowed
  })
}
