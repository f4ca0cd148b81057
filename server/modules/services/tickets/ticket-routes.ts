import { NewTicket, NewTicketMessage, OpenedTicket, Ticket, TicketAccess, TicketListQuery, TicketParams, TicketSummary } from '@comptoir/contract/services-tickets'
import { pageOf, problem } from '@comptoir/contract/wire'
import { personOf } from '#modules/identity'
import { may } from '#platform/actor.ts'
import type { App } from '#platform/http/app.ts'
import { pageAnswer } from '#platform/http/paging.ts'
import { openTicket } from './open-ticket.ts'
import { listTickets } from './list-tickets.ts'
import { showTicket } from './show-ticket.ts'
import { openTicketFor, READ, WRITE, type TicketVisitor } from './ticket-access.ts'
import { requesterMissing, type Requester } from './ticket.ts'
import { writeMessage } from './write-message.ts'
import type { FastifyRequest } from 'fastify'

const tags = ['Tickets']
/** Each becomes a mail to an address that somebody typed. */
const OPENED_PER_MINUTE = 10
const MESSAGES_PER_MINUTE = 30

export function ticketRoutes(app: App): void {
  const { platform: { reading, inTransaction } } = app

  app.post('/api/service/tickets/', {
    config: { permission: 'public', requests_per_minute: OPENED_PER_MINUTE },
    schema: { tags, summary: 'Ask something', body: NewTicket, response: { 201: OpenedTicket, 422: problem } },
  }, async (request, reply) => {
    const { customer, ...asked } = request.body
    const by_staff = customer !== undefined && may(request.actor, WRITE)
    const requester = await requesterOf(request, customer, by_staff)
    const { message_id: _, ...opened } = await inTransaction(request.actor, (work) => openTicket(work, { ...asked, requester, by_staff }))
    return reply.code(201).send(opened)
  })

  app.get('/api/service/tickets/', {
    config: { permission: 'signed-in' },
    schema: { tags, summary: 'Tickets', description: 'All of them for staff, the customer’s own for everybody else.', querystring: TicketListQuery, response: { 200: pageOf(TicketSummary) } },
  }, async (request) => {
    const { actor, query: { assignee, ...query } } = request
    const of = may(actor, READ) ? 'everybody' as const : { user_id: actor.user_id! }
    const { count, results } = await listTickets(reading, { ...query, assignee: assignee === 'me' ? actor.user_id : assignee, of })
    return pageAnswer(request, query, count, results)
  })

  app.get('/api/service/tickets/:id/', {
    config: { permission: 'public' },
    schema: { tags, summary: 'One ticket with its conversation', params: TicketParams, querystring: TicketAccess, response: { 200: Ticket, 404: problem } },
  }, async (request, reply) => {
    const visitor = await openTicketFor(request, request.params.id, READ, request.query.access_token)
    reply.header('cache-control', 'private, no-store')
    return showTicket(reading, visitor)
  })

  app.post('/api/service/tickets/:id/messages/', {
    config: { permission: 'public', requests_per_minute: MESSAGES_PER_MINUTE },
    schema: { tags, summary: 'Write in a ticket', description: 'Its customer: opens it again. Staff: an answer, which the customer gets by mail, or an internal note.', params: TicketParams, querystring: TicketAccess, body: NewTicketMessage, response: { 201: Ticket, 404: problem, 409: problem, 422: problem } },
  }, async (request, reply) => {
    const visitor = await openTicketFor(request, request.params.id, WRITE, request.query.access_token)
    const author_name = await authorName(request, visitor)
    await inTransaction(request.actor, (work) => writeMessage(work, { ...request.body, ticket_id: visitor.id, by_staff: visitor.by_staff, author_name }))
    return reply.code(201).send(await showTicket(reading, visitor))
  })

  /** Staff for a customer; the signed-in person; or whoever a visitor says they are — who then gets the link by mail only. */
  async function requesterOf({ actor }: FastifyRequest, customer: { name: string, email: string } | undefined, by_staff: boolean): Promise<Requester> {
    const person = actor.user_id === undefined || by_staff ? undefined : await personOf(reading, actor.user_id)
    if (person) return { user_id: person.id, name: person.name, email: person.email, language: person.language }
    if (!customer) throw requesterMissing
    return { user_id: null, ...customer, language: actor.language }
  }

  async function authorName({ actor }: FastifyRequest, { id, by_staff }: TicketVisitor): Promise<string> {
    if (by_staff && actor.user_id !== undefined) return (await personOf(reading, actor.user_id))?.name ?? ''
    return (await reading.selectFrom('services.tickets').select('requester_name').where('id', '=', id).executeTakeFirstOrThrow()).requester_name
  }
}
