import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import etag from '@fastify/etag'
import helmet from '@fastify/helmet'
import multipart from '@fastify/multipart'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import { getHeapStatistics } from 'node:v8'
import type { Platform } from '../platform.ts'
import type { App } from './app.ts'

const GENERAL_LIMIT = 600
/** The part of the heap from which on collecting garbage is most of the work. */
const FULL_HEAP = 0.92

/** Headers, limits, cookies and compression: the same for every route. */
export async function protect(app: App, { configuration, redis }: Pick<Platform, 'configuration' | 'redis'>): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: { directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"], baseUri: ["'none'"] }, useDefaults: false },
    crossOriginResourcePolicy: { policy: 'same-site' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    hsts: configuration.production,
  })
  app.addHook('onSend', async (request, reply) => {
    reply.header('x-request-id', request.id)
    reply.header('permissions-policy', 'camera=(), microphone=(), geolocation=()')
  })
  if (configuration.RATE_LIMIT === 'on') {
    // busy is fine, stuck is not: whoever comes when the event loop lags by a second, or memory runs out, is asked to come back
    await app.register(underPressure, { maxEventLoopDelay: 1_000, maxHeapUsedBytes: Math.floor(getHeapStatistics().heap_size_limit * FULL_HEAP), retryAfter: 5 })
    await app.register(rateLimit, {
      global: true, timeWindow: '1 minute', enableDraftSpec: true, nameSpace: 'comptoir:limit:', skipOnError: true, ...(redis && { redis }),
      max: (request) => request.routeOptions.config.requests_per_minute ?? GENERAL_LIMIT,
      keyGenerator: (request) => `${request.ip} ${request.routeOptions.config.requests_per_minute ? request.routeOptions.url : ''}`,
    })
  }
  await app.register(cookie, { secret: configuration.SECRET_KEY })
  await app.register(compress, { threshold: 1_400, encodings: ['br', 'gzip'], brotliOptions: { params: { 1: 4 } } })
  await app.register(etag, { weak: true })
  await app.register(multipart, { limits: { fileSize: 20_000_000, files: 10, fields: 20 } })
}
