import type { FastifyReply, FastifyRequest } from 'fastify'
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

type Answer = { status: number, body: unknown }

/**
 * Runs the work once per `Idempotency-Key` and caller, in one transaction. The same key with the same input gives the
 * first answer again; with other input it is refused. The key's row is inserted before the work: of two at once, one waits.
 */
export async function idempotently(request: FastifyRequest, reply: FastifyReply, caller: string, act: (work: Work) => Promise<Answer>): Promise<unknown> {
  const key = request.headers['idempotency-key']
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) throw keyMissing
  const operation = `${request.method} ${request.routeOptions.url}`
  const request_hash = createHash('sha256').update(JSON.stringify([request.params, request.body])).digest('hex')
  const row = { caller, operation, key }
  const { status, body } = await request.server.platform.inTransaction(request.actor, async (work) => {
    const fresh = await work.tx.insertInto('platform.idempotency_keys').values({ ...row, request_hash })
      .onConflict((conflict) => conflict.doNothing()).returning('key').executeTakeFirst()
    if (!fresh) return firstAnswer(work, row, request_hash)
    const answer = await act(work)
    const kept = JSON.stringify(answer.body, asWire)
    await work.tx.updateTable('platform.idempotency_keys').set({ status: answer.status, answer: kept })
      .where('caller', '=', caller).where('operation', '=', operation).where('key', '=', key).execute()
    return answer
  })
  return reply.code(status).send(body)
}

async function firstAnswer({ tx }: Work, row: { caller: string, operation: string, key: string }, request_hash: string): Promise<Answer> {
  const first = await tx.selectFrom('platform.idempotency_keys').select(['request_hash', 'status', 'answer'])
    .where('caller', '=', row.caller).where('operation', '=', row.operation).where('key', '=', row.key).executeTakeFirstOrThrow()
  if (first.request_hash !== request_hash) throw keyReused
  return { status: first.status!, body: first.answer }
}

const asWire = (_: string, value: unknown) => typeof value === 'bigint' ? Number(value) : value
