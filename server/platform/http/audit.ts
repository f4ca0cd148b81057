import type { FastifyReply, FastifyRequest } from 'fastify'
import type { App } from './app.ts'

/** What a request tells of itself to the audit log; a route adds what only it knows. */
export type Audited = {
  /** Who acts, when it is staff. Nobody else's requests are kept. */
  person_id?: string | undefined
  /** Upon what; the last id of the address, or of what was made, unless the route says otherwise. */
  subject_id?: string | undefined
  /** Field → before and after. Never secrets, never personal data. */
  changes?: Record<string, [unknown, unknown]>
}
/** What differs between two states of a thing, for the log; `personal` fields are named without what stood in them. */
export function changesBetween(before: Record<string, unknown> | undefined, after: Record<string, unknown>, personal: readonly string[] = []): NonNullable<Audited['changes']> {
  const differing = Object.keys(after).filter((field) => String(before?.[field] ?? '') !== String(after[field] ?? ''))
  return Object.fromEntries(differing.map((field) => [field, personal.includes(field) ? [null, null] : [before?.[field] ?? null, after[field] ?? null]]))
}
export type AuditEntry = { person_id: string, method: string, route: string, subject_id: string | null, status: number, code: string | null, request_id: string, changes?: Audited['changes'] }
export type KeepAudit = (entry: AuditEntry) => Promise<void>

declare module 'fastify' {
  interface FastifyRequest { audited: Audited }
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])
/** What stands in these places of an address is a key, not an id. */
const SECRET_NAME = /token|key|secret/
const LONGEST_ID = 64

/** Every unsafe request of staff is kept before its answer leaves. What it did is done by then: when keeping fails, that is logged, and the answer stays true. */
export function auditRequests(app: App, keep: KeepAudit): void {
  app.decorateRequest('audited', null as unknown as Audited)
  app.addHook('onRequest', async (request) => { request.audited = {} })
  app.addHook('onSend', async (request, reply, payload) => {
    const { audited, method, routeOptions: { url } } = request
    if (SAFE.has(method) || !url || !audited?.person_id) return
    const answer = answerIn(reply, payload)
    try {
      await keep({
        person_id: audited.person_id, method, route: url, subject_id: audited.subject_id ?? idIn(request) ?? answer.id ?? null,
        status: reply.statusCode, code: answer.code ?? null, request_id: request.id, changes: reply.statusCode < 400 ? audited.changes : undefined,
      })
    } catch (error) {
      request.log.error({ err: error, request_id: request.id, route: url }, 'audit entry lost')
    }
  })
}

function idIn({ params }: FastifyRequest): string | undefined {
  const named = Object.entries(params as Record<string, unknown> ?? {}).filter(([name]) => !SECRET_NAME.test(name)).map(([, value]) => value)
  const last = named.at(-1)
  return typeof last === 'string' && last.length <= LONGEST_ID ? last : undefined
}

/** The id of what was made, and why something was refused, from the answer itself. */
function answerIn(reply: FastifyReply, payload: unknown): { id?: string, code?: string } {
  if (typeof payload !== 'string' || !(reply.statusCode === 201 || reply.statusCode >= 400)) return {}
  try {
    const { id, code } = JSON.parse(payload) as { id?: unknown, code?: unknown }
    return { ...(typeof id === 'string' && id.length <= LONGEST_ID && { id }), ...(typeof code === 'string' && { code }) }
  } catch {
    return {}
  }
}
