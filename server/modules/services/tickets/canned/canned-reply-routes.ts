import { CannedReply, CannedReplyQuery, NewCannedReply, TicketParams } from '@comptoir/contract/services-tickets'
import { listOf, noContent, problem } from '@comptoir/contract/wire'
import { isId } from '#kernel/identifier.ts'
import type { App } from '#platform/http/app.ts'
import { READ, WRITE } from '../ticket-access.ts'
import { unknownCannedReply } from './canned-reply.ts'
import { addCannedReply, changeCannedReply, removeCannedReply } from './save-canned-reply.ts'

const tags = ['Tickets']
const MOST = 200

/** Answers that staff write often. */
export function cannedReplyRoutes(app: App): void {
  const { platform: { reading, inTransaction } } = app
  const staff = { config: { permission: WRITE } }
  const known = (id: string) => {
    if (!isId(id)) throw unknownCannedReply
    return id
  }

  app.get('/api/service/canned-replies/', { config: { permission: READ }, schema: { tags, summary: 'Canned replies', querystring: CannedReplyQuery, response: { 200: listOf(CannedReply) } } }, async ({ query: { language } }) => ({
    results: await reading.selectFrom('services.canned_replies').selectAll().$if(language !== undefined, (query) => query.where('language', '=', language!)).orderBy('language').orderBy('title').limit(MOST).execute() as { id: string, language: 'fr', title: string, body: string }[],
  }))

  app.post('/api/service/canned-replies/', { ...staff, schema: { tags, summary: 'Add a canned reply', body: NewCannedReply, response: { 201: CannedReply, 409: problem } } }, async (request, reply) =>
    reply.code(201).send(await inTransaction(request.actor, (work) => addCannedReply(work, request.body))))

  app.put('/api/service/canned-replies/:id/', { ...staff, schema: { tags, summary: 'Change a canned reply', params: TicketParams, body: NewCannedReply, response: { 200: CannedReply, 404: problem, 409: problem } } }, async (request) =>
    inTransaction(request.actor, (work) => changeCannedReply(work, { id: known(request.params.id), ...request.body })))

  app.delete('/api/service/canned-replies/:id/', { ...staff, schema: { tags, summary: 'Remove a canned reply', params: TicketParams, response: { 204: noContent, 404: problem } } }, async (request, reply) => {
    await inTransaction(request.actor, (work) => removeCannedReply(work, { id: known(request.params.id) }))
    return reply.code(204).send(null)
  })
}
