import { z } from 'zod'
import type { App } from '../http/app.ts'
import type { Metrics } from './metrics.ts'
import { currentScope, inScope } from './scope.ts'

/** Gives every request its scope and its measures. */
export function measureRequests(app: App, { requests, requestQueries }: Metrics): void {
  app.addHook('onRequest', (request, _, done) => {
    inScope({ name: `${request.method} ${request.routeOptions.url ?? 'nothing'}`, request_id: request.id }, done)
  })
  app.addHook('onResponse', async ({ method, routeOptions: { url: route = 'nothing' } }, reply) => {
    requests.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    requestQueries.observe({ method, route }, currentScope()?.queries ?? 0)
  })
}

/** The numbers for Prometheus. Only for who asks on the machine itself, and not through a proxy: they tell how a shop is doing. */
export function metricsRoute(app: App, { registry }: Metrics): void {
  app.get('/metrics', {
    config: { permission: 'public' },
    schema: { tags: ['Health'], summary: 'Measures for Prometheus', description: 'Answered on the machine itself only.', produces: ['text/plain'], response: { 200: z.string().meta({ example: 'comptoir_http_request_seconds_count{method="GET",route="/health/live",status="200"} 1' }) } },
  }, async (request, reply) => {
    const nearby = request.socket.remoteAddress === undefined || /^(?:::ffff:)?127\.|^::1$/.test(request.socket.remoteAddress)
    if (!nearby || request.headers['x-forwarded-for'] !== undefined || request.headers.forwarded !== undefined) return reply.callNotFound()
    return reply.type(registry.contentType).serializer((text) => text as string).send(await registry.metrics())
  })
}
