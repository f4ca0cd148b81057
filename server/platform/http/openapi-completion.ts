import { exampleOf, type JsonSchema } from './openapi-examples.ts'

type Media = { schema?: JsonSchema, example?: unknown }
type Answer = { description: string, content?: Record<string, Media> }
type Operation = {
  operationId?: string, tags?: string[], security?: unknown[]
  requestBody?: { content: Record<string, Media>, required?: boolean }
  parameters?: { name: string, in: string, required?: boolean, schema?: JsonSchema, example?: unknown }[]
  responses: Record<string, Answer>
}
type Document = { paths?: Record<string, Record<string, Operation>>, components?: { schemas?: Record<string, JsonSchema> } }

/** Gives every operation its name, its problem answer and an example made from the examples of its fields, so that none can be forgotten or grow old. */
export function completeDocument<T>(document: T): T {
  const { paths = {}, components = {} } = document as Document
  const schemas = components.schemas ?? {}
  for (const [path, methods] of Object.entries(paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      operation.operationId ??= operationName(method, path)
      for (const parameter of operation.parameters ?? []) parameter.example ??= exampleOf(parameter.schema ?? {}, schemas)
      for (const media of Object.values(operation.requestBody?.content ?? {})) media.example ??= exampleOf(media.schema ?? {}, schemas)
      for (const answer of Object.values(operation.responses)) {
        for (const media of Object.values(answer.content ?? {})) media.example ??= exampleOf(media.schema ?? {}, schemas)
      }
      operation.responses['4XX'] ??= {
        description: 'Refused; `code` says why.',
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' }, example: exampleOf({ $ref: '#/components/schemas/Problem' }, schemas) } },
      }
    }
  }
  leaveOutUnused(document as Document)
  // files are read in another order by the command line than by a test: the document is the same
  if (components.schemas) components.schemas = Object.fromEntries(Object.entries(components.schemas).sort(([a], [b]) => (a < b ? -1 : 1)))
  return document
}

/** Schemas are registered for requests and answers alike; one that nothing refers to is not part of the interface. */
function leaveOutUnused(document: Document): void {
  const schemas = document.components?.schemas ?? {}
  for (let found = true; found;) {
    const text = JSON.stringify(document)
    const unused = Object.keys(schemas).filter((name) => !text.includes(`"#/components/schemas/${name}"`))
    for (const name of unused) delete schemas[name]
    found = unused.length > 0
  }
}

/** `GET /api/shop/products/{id}/` → `getShopProductsById`. */
function operationName(method: string, path: string): string {
  const words = path.replace(/^\/api/, '').split('/').filter(Boolean)
    .map((part) => part.startsWith('{') ? `By-${part.slice(1, -1)}` : part)
  return [method, ...words].join('-').replace(/[-_.]+(\w)/g, (_, letter: string) => letter.toUpperCase())
}
