import type { Client } from 'openapi-fetch'
import type { paths } from './generated/schema'

/** The typed client of the API's own OpenAPI document: paths, bodies and answers are checked against it. */
export type Api = Pick<Client<paths>, (typeof methods)[number]>

/** A call that is about to leave. */
export type Outgoing = { method: string, path: string, headers: Headers }
type Around = { before: (call: Outgoing) => void | Promise<void>, after?: (answer: Response) => void }
type Call = {
  params?: { path?: Record<string, unknown>, query?: Record<string, unknown> }
  body?: unknown, headers?: HeadersInit, signal?: AbortSignal, parseAs?: 'json' | 'text' | 'blob'
}
const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] as const

/** Calls as openapi-fetch types them; its own run-time would weigh six times this, on every page of the shop. */
export function createApi(base: string, { before, after }: Around): Api {
  const caller = (method: string) => async (path: string, { params = {}, body, headers, signal, parseAs = 'json' }: Call = {}) => {
    const outgoing = { method, path, headers: new Headers(headers) }
    const asItIs = body === undefined || body instanceof FormData || body instanceof Blob
    if (!asItIs) outgoing.headers.set('content-type', 'application/json')
    await before(outgoing)
    const response = await fetch(base + addressOf(path, params), {
      method, headers: outgoing.headers, body: asItIs ? body : JSON.stringify(body), credentials: 'same-origin', ...(signal && { signal }),
    })
    after?.(response)
    if (response.status === 204) return { response }
    return response.ok ? { response, data: await response[parseAs]() } : { response, error: await response.json().catch(() => undefined) }
  }
  return Object.fromEntries(methods.map((method) => [method, caller(method)])) as unknown as Api
}

/** `/orders/{id}/` with its values, and the query without what is undefined; a list is repeated. */
function addressOf(path: string, { path: places = {}, query = {} }: NonNullable<Call['params']>): string {
  const asked = new URLSearchParams()
  for (const [name, value] of Object.entries(query)) {
    for (const each of [value].flat()) if (each !== undefined && each !== null) asked.append(name, String(each))
  }
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(places[name])))
  return asked.size > 0 ? `${filled}?${asked}` : filled
}
