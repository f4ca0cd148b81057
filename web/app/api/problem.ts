import type { Problem } from './types'

type Answer<T> = { data?: T, error?: unknown, response: Response }

/** A refusal of the API, as an error that survives the way from server rendering to the browser. */
export function refused(status: number, body: unknown) {
  const problem = isProblem(body) ? body : undefined
  return createError({ statusCode: status, statusMessage: problem?.code ?? 'web/unexpected-answer', data: problem })
}

/** The page that was asked for is not there, or the API cannot say. A wrong address is no failure of ours: the server's log passes over it. */
export function noSuchPage(code: string, error?: { statusCode?: number | undefined }) {
  const statusCode = !error || error.statusCode === 404 ? 404 : 503
  return createError({ statusCode, statusMessage: code, fatal: import.meta.client || statusCode !== 404 })
}

/** What the API answered; throws its refusal. */
export async function answerOf<T>(call: Promise<Answer<T>>): Promise<T> {
  const { data, error, response } = await call
  if (!response.ok) throw refused(response.status, error)
  return data as T
}

/** The refusal inside a caught error, or undefined when something else went wrong (no network, a bug). */
export function problemIn(caught: unknown): Problem | undefined {
  const data = (caught as { data?: unknown } | null)?.data
  return isProblem(data) ? data : undefined
}

const isProblem = (value: unknown): value is Problem =>
  typeof value === 'object' && value !== null && typeof (value as Problem).code === 'string' && typeof (value as Problem).detail === 'string'
