import fastify, { LogController, type FastifyBaseLogger, type FastifyInstance, type FastifyRequest, type RawReplyDefaultExpression, type RawRequestDefaultExpression, type RawServerDefault } from 'fastify'
import { validatorCompiler, type ZodTypeProvider } from 'fastify-type-provider-zod'
import { randomUUID } from 'node:crypto'
import type { Refusal } from '#kernel/refusal.ts'
import type { Actor } from '../actor.ts'
import type { Module } from '../module.ts'
import { measureRequests, metricsRoute } from '../observability/measure-requests.ts'
import type { Platform } from '../platform.ts'
import { closeRedis } from '../redis/redis.ts'
import { limitAccounts } from './account-limits.ts'
import { auditRequests, type KeepAudit } from './audit.ts'
import { documentRoutes } from './documentation.ts'
import { healthRoutes } from './health-routes.ts'
import { demandPermissions } from './permissions.ts'
import { answerProblems, answerUnreadableAddress } from './problem-answers.ts'
import { protect } from './protection.ts'
import { logRequests } from './request-log.ts'
import { schemaRoutes } from './schema-routes.ts'
import { compileSerialiser } from './serialiser.ts'

export type App = FastifyInstance<RawServerDefault, RawRequestDefaultExpression, RawReplyDefaultExpression, FastifyBaseLogger, ZodTypeProvider>

declare module 'fastify' {
  interface FastifyRequest { actor: Actor }
  interface FastifyInstance { platform: Platform }
  interface FastifyContextConfig {
    /** Who may call the route: `public`, `signed-in`, or a permission of a module. Every route has one. */
    permission?: string
    /** A cookie does not let this route in without the CSRF header; machines that sign their calls are exempt. */
    csrf?: 'exempt'
    /** Requests per minute and caller, where the general limit is too generous. */
    requests_per_minute?: number
  }
}

/** Says who calls, from token, cookie or nothing. Throws a refusal when a credential is presented and is not good. */
export type Authenticate = (request: FastifyRequest) => Promise<Actor>

export type HttpOptions = {
  platform: Platform
  modules: readonly Module[]
  authenticate: Authenticate
  keepAudit: KeepAudit
  refusals: ReadonlyMap<string, Refusal>
}

/** The HTTP side: every module's routes behind the same edge. */
export async function createHttp({ platform, modules, authenticate, keepAudit, refusals }: HttpOptions): Promise<App> {
  const { configuration, log } = platform
  const app = fastify({
    loggerInstance: log.child({ domain: 'http' }) as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true, requestIdLogLabel: 'request_id' }),
    genReqId: () => `req-${randomUUID().slice(0, 13)}`,
    trustProxy: configuration.TRUST_PROXY,
    bodyLimit: 1_048_576,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    requestTimeout: 60_000,
    return503OnClosing: true,
    frameworkErrors: answerUnreadableAddress as never,
  }).withTypeProvider<ZodTypeProvider>() as unknown as App
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(compileSerialiser)
  app.decorate('platform', platform)
  app.decorateRequest('actor', null as unknown as Actor)
  answerProblems(app, refusals)
  measureRequests(app, platform.metrics, platform.tracing)
  await protect(app, platform)
  await documentRoutes(app)
  auditRequests(app, keepAudit)
  demandPermissions(app, authenticate)
  limitAccounts(app, configuration)
  logRequests(app)
  app.addHook('onClose', async () => { await Promise.all([closeRedis(platform.redis), platform.tracing.close(), platform.errors.close()]) })
  healthRoutes(app)
  metricsRoute(app, platform.metrics)
  schemaRoutes(app)
  for (const module of modules) {
    if (module.routes) await app.register(async (scope) => { module.routes!(scope as unknown as App) })
  }
  return app
}
