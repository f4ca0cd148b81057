import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import { jsonSchemaTransform, jsonSchemaTransformObject } from 'fastify-type-provider-zod'
import type { App } from './app.ts'
import { completeDocument } from './openapi-completion.ts'

/** OpenAPI 3.1 at /api/schema/ and Swagger UI at /api/docs/, both made from the routes' own schemas. */
export async function documentRoutes(app: App): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Comptoir', version: '0.1.0', license: { name: 'MIT', identifier: 'MIT' },
        description: 'Shop, services and Belgian books. Money is integer cents, days are ISO dates, errors are RFC 9457 problems.',
      },
      servers: [{ url: '/' }],
      components: {
        securitySchemes: {
          bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
          session: { type: 'apiKey', in: 'cookie', name: 'comptoir_session' },
        },
      },
    },
    transform: (route) => sayWhoMayCall(jsonSchemaTransform(route), route.route.config?.permission),
    transformObject: (document) => completeDocument(jsonSchemaTransformObject(document)),
  })
  app.addHook('onRoute', (route) => {
    // the pages of Swagger UI are the plugin's own: everybody may read the documentation
    if (route.url.startsWith('/api/docs')) route.config = { ...route.config, permission: 'public' }
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', uiConfig: { url: '/api/schema/', deepLinking: true }, staticCSP: true, logLevel: 'warn' })
}

type Described = ReturnType<typeof jsonSchemaTransform>

/** The permission is part of the description, and whoever needs none needs no credential. */
function sayWhoMayCall({ schema, url }: Described, permission = 'public'): Described {
  const description = permission === 'public' || permission === 'signed-in' ? schema.description : [schema.description, `Permission: \`${permission}\`.`].filter(Boolean).join(' ')
  return { url, schema: { ...schema, ...(description && { description }), security: permission === 'public' ? [] : [{ bearer: [] }, { session: [] }] } }
}
