import { exampleOf, type JsonSchema } from '#platform/http/openapi-examples.ts'
import { nastyTexts, nastyValues } from './nasty-values.ts'

type Parameter = { name: string, in: 'path' | 'query' | 'header', schema?: JsonSchema, example?: unknown }
type Operation = { parameters?: Parameter[], requestBody?: { content: Record<string, { schema?: JsonSchema, example?: unknown }> } }
export type OpenApiDocument = { paths: Record<string, Record<string, Operation>>, components?: { schemas?: Record<string, JsonSchema> } }
export type FuzzCase = { operation: string, method: string, url: string, body?: string, headers: Record<string, string> }

/** Requests for every operation of the document: its example, then the example with one thing wrong at a time. */
export function fuzzCases(document: OpenApiDocument): FuzzCase[] {
  const schemas = document.components?.schemas ?? {}
  return Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).flatMap(([method, operation]) => {
    const about = { operation: `${method.toUpperCase()} ${path}`, method: method.toUpperCase() }
    const parameters = operation.parameters ?? []
    const example = bodyExample(operation, schemas)
    const send = (url: string, body?: string): FuzzCase => ({ ...about, url, ...(body === undefined ? {} : { body }), headers: body === undefined ? {} : { 'content-type': 'application/json' } })
    const plain = urlOf(path, parameters)
    const text = example === undefined ? undefined : JSON.stringify(example)
    return [
      send(plain, text),
      ...parameters.filter((parameter) => parameter.in === 'path').flatMap((parameter) => nastyTexts.map((value) => send(urlOf(path, parameters, { [parameter.name]: value }), text))),
      ...parameters.filter((parameter) => parameter.in === 'query').flatMap((parameter) => nastyTexts.map((value) => send(urlOf(path, parameters, { [parameter.name]: value }), text))),
      ...(example === undefined ? [] : [...brokenBodies(example).map((body) => send(plain, JSON.stringify(body))), ...['{', '', '[]', '"x"', '1', 'null', '{"a":'].map((body) => send(plain, body))]),
    ]
  }))
}

function bodyExample(operation: Operation, schemas: Record<string, JsonSchema>): unknown {
  const media = operation.requestBody?.content['application/json']
  return media && (media.example ?? exampleOf(media.schema ?? {}, schemas))
}

function urlOf(path: string, parameters: Parameter[], given: Record<string, string> = {}): string {
  const value = (parameter: Parameter) => given[parameter.name] ?? String(parameter.example ?? exampleOf(parameter.schema ?? {}, {}))
  const filled = parameters.filter((parameter) => parameter.in === 'path').reduce((url, parameter) => url.replace(`{${parameter.name}}`, encodeURIComponent(wellFormed(value(parameter))) || '%20'), path)
  const query = parameters.filter((parameter) => parameter.in === 'query' && given[parameter.name] !== undefined)
  return query.length === 0 ? filled : `${filled}?${query.map((parameter) => `${parameter.name}=${encodeURIComponent(wellFormed(given[parameter.name]!))}`).join('&')}`
}

const wellFormed = (text: string) => text.toWellFormed()

/** The example with each of its values, at any depth, replaced by each nasty one, or left out. */
function brokenBodies(example: unknown): unknown[] {
  return pathsIn(example).flatMap((path) => [...nastyValues.map((value) => withValue(example, path, value)), withValue(example, path, undefined)])
}

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path]
  const inside = Object.entries(value).flatMap(([key, each]) => pathsIn(each, [...path, key]))
  return path.length === 0 ? inside : [path, ...inside]
}

function withValue(value: unknown, [key, ...rest]: string[], replacement: unknown): unknown {
  if (key === undefined) return replacement
  const copy = Array.isArray(value) ? [...value] as unknown[] : { ...value as object }
  ;(copy as Record<string, unknown>)[key] = withValue((value as Record<string, unknown>)[key], rest, replacement)
  return copy
}
