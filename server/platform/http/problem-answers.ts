import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { STATUS_CODES } from 'node:http'
import { languageOf } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { App } from './app.ts'

type Sentences = { fr: string, nl: string, de: string, en: string }

const sentences = {
  invalid: {
    fr: 'La demande contient des valeurs qui ne conviennent pas : corrigez les champs indiqués.',
    nl: 'De aanvraag bevat ongeldige waarden: verbeter de aangeduide velden.',
    de: 'Die Anfrage enthält ungültige Werte: berichtigen Sie die genannten Felder.',
    en: 'The request holds values that do not fit: correct the fields named.',
  },
  unknown: {
    fr: 'Cette adresse ne mène à rien.', nl: 'Dit adres leidt nergens heen.', de: 'Diese Adresse führt zu nichts.', en: 'Nothing is found at this address.',
  },
  slow_down: {
    fr: 'Trop de demandes en peu de temps : réessayez dans un instant.', nl: 'Te veel aanvragen in korte tijd: probeer het zo dadelijk opnieuw.',
    de: 'Zu viele Anfragen in kurzer Zeit: versuchen Sie es gleich noch einmal.', en: 'Too many requests in a short time: try again in a moment.',
  },
  busy: {
    fr: 'Le serveur est très sollicité : réessayez dans quelques secondes.', nl: 'De server is druk bezet: probeer het over enkele seconden opnieuw.',
    de: 'Der Server ist ausgelastet: versuchen Sie es in einigen Sekunden noch einmal.', en: 'The server is busy: try again in a few seconds.',
  },
  failed: {
    fr: 'Une erreur est survenue chez nous. Rien n’a été enregistré ; réessayez, et citez le numéro de la demande si cela continue.',
    nl: 'Er ging bij ons iets mis. Er werd niets opgeslagen; probeer opnieuw en vermeld het aanvraagnummer als het aanhoudt.',
    de: 'Bei uns ist ein Fehler aufgetreten. Nichts wurde gespeichert; versuchen Sie es erneut und nennen Sie die Anfragenummer, wenn es anhält.',
    en: 'Something failed on our side. Nothing was saved; try again, and quote the request number if it goes on.',
  },
} satisfies Record<string, Sentences>

/** Every error leaves as RFC 9457 problem details: a refusal with its code, anything else as a 500 that tells nothing of the inside. */
export function answerProblems(app: App, refusals: ReadonlyMap<string, Refusal>): void {
  app.setNotFoundHandler((request, reply) => problem(request, reply, 404, 'not-found', sentences.unknown))
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const refusal = error instanceof Refusal ? error : refusals.get((error as { constraint?: string }).constraint ?? '')
    if (refusal) return refused(request, reply, refusal)
    if (error.validation) {
      const errors = error.validation.map(({ instancePath, message }) => ({ pointer: pointerOf(error.validationContext, instancePath), message: message ?? 'does not fit' }))
      return problem(request, reply, 400, 'invalid-request', sentences.invalid, { errors })
    }
    if (error.statusCode === 429) return problem(request, reply, 429, 'too-many-requests', sentences.slow_down)
    if (error.statusCode === 503) return problem(request, reply, 503, 'busy', sentences.busy)
    if (error.statusCode && error.statusCode >= 400 && error.statusCode < 500) {
      return problem(request, reply, error.statusCode, codeOf(error), sentences.invalid, { errors: [{ pointer: '', message: plain(error.message) }] })
    }
    request.log.error({ err: error, request_id: request.id, route: request.routeOptions.url }, 'request failed')
    app.platform.errors.report(error, { at: `${request.method} ${request.routeOptions.url ?? 'nothing'}`, request_id: request.id })
    return problem(request, reply, 500, 'internal-error', sentences.failed)
  })
}

/** What the router itself refuses, before a route is found: an address that cannot be read, or is too long. */
export function answerUnreadableAddress(_error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  void problem(request, reply, 404, 'not-found', sentences.unknown)
}

function refused(request: FastifyRequest, reply: FastifyReply, refusal: Refusal) {
  const detail = refusal.sentenceIn(languageFor(request))
  const errors = refusal.pointer ? { errors: [{ pointer: refusal.pointer, message: detail }] } : {}
  return send(request, reply, refusal.status, { code: refusal.code, detail, ...errors })
}

function problem(request: FastifyRequest, reply: FastifyReply, status: number, code: string, sentence: Sentences, more = {}) {
  return send(request, reply, status, { code, detail: sentence[languageFor(request)], ...more })
}

function send(request: FastifyRequest, reply: FastifyReply, status: number, body: object) {
  // problems have one shape on every route, so they bypass the serialiser of the route's own answers
  return reply.code(status).type('application/problem+json; charset=utf-8').serializer((value) => JSON.stringify(value))
    .send({ type: 'about:blank', title: STATUS_CODES[status] ?? 'Error', status, ...body, request_id: request.id })
}

const languageFor = (request: FastifyRequest) => request.actor?.language ?? languageOf(request.headers['accept-language'])

const pointerOf = (context: string | undefined, path: string) => `${context && context !== 'body' ? `/${context}` : ''}${path}`

const codeOf = ({ code }: FastifyError) => (code ?? 'invalid-request').toLowerCase().replace(/^fst_err_/, '').replaceAll('_', '-')

/** Fastify's own 4xx sentences are safe to show; anything with a path or a line number is not. */
const plain = (message: string) => /[\\/]\w+[\\/]|:\d+:\d+/.test(message) ? 'does not fit' : message
