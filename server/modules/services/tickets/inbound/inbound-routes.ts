import { z } from 'zod'
import { InboundMail, InboundMailQuery, InboundOutcome, TicketParams } from '@comptoir/contract/services-tickets'
import { pageOf, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { App } from '#platform/http/app.ts'
import { offsetOf, pageAnswer } from '#platform/http/paging.ts'
import { READ } from '../ticket-access.ts'
import { isSigned } from './inbound-signature.ts'
import { receiveMail } from './receive-mail.ts'

const MOST_BYTES = 20_000_000
const SIGNATURE = 'comptoir-signature'
const tags = ['Tickets']

export const badMailSignature = new Refusal('services/bad-signature', 400, {
  fr: 'La signature de ce message n’est pas la bonne.', nl: 'De handtekening van dit bericht klopt niet.', de: 'Die Signatur dieser Nachricht stimmt nicht.', en: 'The signature of this message is not right.',
})
export const unknownMail = new Refusal('services/unknown-mail', 404, {
  fr: 'Ce message est introuvable.', nl: 'Dit bericht werd niet gevonden.', de: 'Diese Nachricht wurde nicht gefunden.', en: 'This message is not found.',
})

/** Mail that comes in: the raw message, signed by our own mail server. Nothing is looked at before the signature is. */
export function inboundRoutes(app: App): void {
  const { platform } = app
  const { reading, files } = platform

  void app.register(async (plain) => {
    const raw = plain as unknown as App
    raw.removeAllContentTypeParsers()
    raw.addContentTypeParser('*', { parseAs: 'buffer', bodyLimit: MOST_BYTES }, (_request, body, done) => { done(null, body) })
    raw.post('/api/service/tickets/inbound/', {
      config: { permission: 'public', csrf: 'exempt' },
      schema: { tags, summary: 'A mail comes in', description: 'The raw MIME message, with `Comptoir-Signature: sha256=…`, the HMAC of the body.', response: { 200: InboundOutcome, 400: problem } },
    }, async (request) => {
      const signature = request.headers[SIGNATURE]
      const body = request.body as unknown
      if (typeof signature !== 'string' || !Buffer.isBuffer(body) || !isSigned(platform.configuration, body, signature)) throw badMailSignature
      return { outcome: await receiveMail(platform, body) }
    })
  })

  app.get('/api/service/inbound-mails/', { config: { permission: READ }, schema: { tags, summary: 'Mails that came in', description: 'What became of each of them; `flagged` ones want a look.', querystring: InboundMailQuery, response: { 200: pageOf(InboundMail) } } }, async (request) => {
    const { query } = request
    const mails = reading.selectFrom('services.inbound_mails').$if(query.state !== undefined, (narrowed) => narrowed.where('state', '=', query.state!))
    const [{ count }, results] = await Promise.all([
      mails.select(({ fn }) => fn.countAll<string>().as('count')).executeTakeFirstOrThrow(),
      mails.select(['id', 'sender', 'subject', 'state', 'reason', 'ticket_id', 'size_bytes', 'received_at']).orderBy('received_at', 'desc').orderBy('id').limit(query.page_size).offset(offsetOf(query)).execute(),
    ])
    return pageAnswer(request, query, Number(count), results as (Omit<(typeof results)[number], 'state' | 'reason'> & { state: 'filed', reason: 'empty' | null })[])
  })

  app.get('/api/service/inbound-mails/:id/raw/', {
    config: { permission: READ },
    schema: { tags, summary: 'A mail as it came', params: TicketParams, response: { 200: { content: { 'message/rfc822': { schema: z.string().meta({ example: 'From: personne@exemple.test' }) } } }, 404: problem } },
  }, async (request, reply) => {
    const { id } = request.params
    const row = isId(id) ? await reading.selectFrom('services.inbound_mails').select(['file_key', 'ticket_id']).where('id', '=', id).executeTakeFirst() : undefined
    const file = row && await files.open(row.file_key)
    if (!file) throw unknownMail
    reply.type('message/rfc822').header('x-content-type-options', 'nosniff').header('cache-control', 'private, no-store').header('content-disposition', 'attachment; filename="mail.eml"')
    return reply.send(await file.bytes() as never)
  })
}
