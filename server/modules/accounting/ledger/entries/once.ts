import type { FastifyRequest } from 'fastify'
import { idempotently } from '#platform/http/idempotency.ts'
import type { Work } from '#platform/work.ts'

/** The work of a request: once per `Idempotency-Key` when the caller sends one. A bookkeeper at a screen need not. */
export function once<T>(request: FastifyRequest, act: (work: Work) => Promise<T>): Promise<T> {
  if (request.headers['idempotency-key'] === undefined) return request.server.platform.inTransaction(request.actor, act)
  return idempotently(request, request.actor.user_id ?? request.actor.kind, act)
}
