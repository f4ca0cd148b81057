import { SpanStatusCode } from '@opentelemetry/api'
import { z } from 'zod'
import type { App } from '../http/app.ts'
import type { Metrics } from './metrics.ts'
import { currentScope, inScope } from './scope.ts'
import type { Tracing } from './tracing.ts'

/** Gives every request its scope, its measures and its trace. */
export function measureRequests(app: App, { requests, requestQueries }: Metrics, tracing: Tracing): void {
  app.addHook('onRequest', (request, _, done) => {
    const route = request.routeOptions.url ?? 'nothing'
    const name = `${request.method} ${route}`
    const attributes = { 'http.request.method': request.method, 'http.route': route, request_id: request.id }
    inScope({ name, request_id: request.id, span: tracing.begin('request', name, attributes, request.headers.traceparent) }, done)
  })
  app.addHook('onResponse', async ({ method, routeOptions: { url: route = 'nothing' } }, reply) => {
    requests.observe({ method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    const scope = currentScope()
    requestQueries.observe({ method, route }, scope?.queries ?? 0)
    scope?.span?.setAttribute('http.response.status_code', reply.statusCode)
    if (reply.statusCode >= 500) scope?.span?.setStatus({ code: SpanStatusCode.ERROR })
    scope?.span?.end()
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
