export type JsonSchema = {
  $ref?: string, type?: string | string[], example?: unknown, examples?: unknown[], default?: unknown, const?: unknown, enum?: unknown[]
  properties?: Record<string, JsonSchema>, items?: JsonSchema, anyOf?: JsonSchema[], oneOf?: JsonSchema[], allOf?: JsonSchema[]
  additionalProperties?: JsonSchema | boolean, minimum?: number
}

/** An example value of a schema, put together from the examples of its parts. */
export function exampleOf(schema: JsonSchema, schemas: Record<string, JsonSchema>, depth = 0): unknown {
  if (schema.example !== undefined) return schema.example
  if (schema.examples?.length) return schema.examples[0]
  if (schema.$ref) return exampleOf(schemas[schema.$ref.replace('#/components/schemas/', '')] ?? {}, schemas, depth + 1)
  if (schema.const !== undefined) return schema.const
  if (schema.default !== undefined) return schema.default
  if (schema.enum) return schema.enum[0]
  const options = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (options) return exampleOf(options[0]!, schemas, depth + 1)
  return exampleOfType(schema, schemas, depth)
}

function exampleOfType(schema: JsonSchema, schemas: Record<string, JsonSchema>, depth: number): unknown {
  const type = Array.isArray(schema.type) ? schema.type[0] : schema.type
  if (type === 'object' || schema.properties) {
    if (depth > 12) return {}
    return Object.fromEntries(Object.entries(schema.properties ?? {}).map(([name, value]) => [name, exampleOf(value, schemas, depth + 1)]))
  }
  if (type === 'array') return depth > 12 ? [] : [exampleOf(schema.items ?? {}, schemas, depth + 1)]
  if (type === 'integer' || type === 'number') return schema.minimum && schema.minimum > 0 ? schema.minimum : 1
  if (type === 'boolean') return true
  if (type === 'null') return null
  return 'texte'
}
