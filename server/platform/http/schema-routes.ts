import { z } from 'zod'
import type { App } from './app.ts'

const Format = z.object({ format: z.enum(['json', 'yaml']).default('json') })

/** The OpenAPI document itself, in JSON or YAML; it does not describe its own address. */
export function schemaRoutes(app: App): void {
  app.get('/api/schema/', { config: { permission: 'public' }, schema: { hide: true, querystring: Format } }, async (request, reply) => {
    if (request.query.format === 'yaml') return reply.type('application/yaml; charset=utf-8').send(app.swagger({ yaml: true }))
    return reply.type('application/json; charset=utf-8').send(JSON.stringify(app.swagger()))
  })
}
