import buildSerialiser from 'fast-json-stringify'
import { z } from 'zod'

/** JSON schemas as plain data. */
type Schema = { [key: string]: unknown }

/** Compiles an answer's serialiser from its JSON schema: nothing is parsed again, bigint cents become integers, Temporal values their text. */
export function compileSerialiser({ schema }: { schema: unknown }): (data: unknown) => string {
  if (!(schema instanceof z.ZodType)) throw new Error('Answers are described by zod schemas.')
  const json = z.toJSONSchema(schema, { io: 'output', metadata: z.registry(), unrepresentable: 'any' }) as Schema
  return buildSerialiser(lean(json) as object) as (data: unknown) => string
}

/** Only what shapes the text is kept: formats and bounds would be checked at each answer, and bigint and Temporal are not strings yet. */
function lean(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(lean)
  if (typeof node !== 'object' || node === null) return node
  const { anyOf, ...rest } = node as Schema & { anyOf?: Schema[] }
  const options = anyOf?.filter(({ type }) => type !== 'null')
  if (anyOf && options?.length === 1) return { ...lean(options[0]) as object, nullable: true }
  const kept = Object.entries(rest).filter(([key]) => !IGNORED.has(key))
    .map(([key, value]) => [key, key === 'properties' ? mapValues(value as Schema, lean) : lean(value)])
  return { ...Object.fromEntries(kept), ...(anyOf ? { anyOf: lean(anyOf) } : {}) }
}

const IGNORED = new Set(['$schema', 'format', 'pattern', 'minimum', 'maximum', 'minLength', 'maxLength', 'enum', 'example', 'examples', 'description', 'propertyNames'])

const mapValues = (object: Schema, change: (value: unknown) => unknown) =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]))
