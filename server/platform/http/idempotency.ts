import type { FastifyRequest } from 'fastify'
import { createHash } from 'node:crypto'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '../work.ts'

export const keyMissing = new Refusal('idempotency-key-missing', 400, {
  fr: 'L’en-tête Idempotency-Key manque : envoyez une valeur unique par intention, la même lors d’un nouvel essai.',
  nl: 'De header Idempotency-Key ontbreekt: stuur een unieke waarde per bedoeling, dezelfde bij een nieuwe poging.',
  de: 'Der Header Idempotency-Key fehlt: senden Sie einen eindeutigen Wert je Absicht, denselben bei einem neuen Versuch.',
  en: 'The Idempotency-Key header is missing: send one unique value per intention, the same when you try again.',
})
export const keyReused = new Refusal('idempotency-key-reused', 422, {
  fr: 'Cette Idempotency-Key a déjà servi pour une autre demande : utilisez-en une nouvelle.',
  nl: 'Deze Idempotency-Key werd al gebruikt voor een andere aanvraag: gebruik een nieuwe.',
  de: 'Dieser Idempotency-Key wurde schon für eine andere Anfrage benutzt: verwenden Sie einen neuen.',
  en: 'This Idempotency-Key was already used for another request: use a new one.',
})

/**
 * Runs the work once per `Idempotency-Key` and caller, in one transaction, and returns its outcome (plain JSON). The same key
 * with the same input gives the first outcome again; with other input it is refused. The key's row is inserted before the
 * work: of two calls at once, one waits for the other.
 */
export async function idempotently<T>(request: FastifyRequest, caller: string, act: (work: Work) => Promise<T>): Promise<T> {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) throw keyMissing
  const row = { caller, operation: `${request.method} ${request.routeOptions.url}`, key }
  const request_hash = createHash('sha256').update(JSON.stringify([request.params, request.body])).digest('hex')
  return request.server.platform.inTransaction(request.actor, async (work) => {
    const fresh = await work.tx.insertInto('platform.idempotency_keys').values({ ...row, request_hash })
      .onConflict((conflict) => conflict.doNothing()).returning('key').executeTakeFirst()
    if (!fresh) return firstOutcome<T>(work, row, request_hash)
    const outcome = await act(work)
    work.withCommit(work.tx.updateTable('platform.idempotency_keys').set({ outcome: JSON.stringify(outcome) })
      .where('caller', '=', row.caller).where('operation', '=', row.operation).where('key', '=', row.key).execute())
    return outcome
  })
}

type Key = { caller: string, operation: string, key: string }

async function firstOutcome<T>({ tx }: Work, row: Key, request_hash: string): Promise<T> {
  const first = await tx.selectFrom('platform.idempotency_keys').select(['request_hash', 'outcome'])
    .where('caller', '=', row.caller).where('operation', '=', row.operation).where('key', '=', row.key).executeTakeFirstOrThrow()
  if (first.request_hash !== request_hash) throw keyReused
  return first.outcome as T
}
