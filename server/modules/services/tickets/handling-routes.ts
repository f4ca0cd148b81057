import { Ticket, TicketAccess, TicketAgent, TicketAssignment, TicketChange, TicketParams } from '@comptoir/contract/services-tickets'
import { listOf, problem } from '@comptoir/contract/wire'
import { peopleWhoMay } from '#modules/identity'
import type { App } from '#platform/http/app.ts'
import { assignTicket, changeTicket, closeTicket, reopenTicket } from './change-ticket.ts'
import { showTicket } from './show-ticket.ts'
import { openTicketFor, READ, WRITE } from './ticket-access.ts'

const tags = ['Tickets']
const answers = { 200: Ticket, 404: problem }

/** What is done with a ticket beside writing in it. */
export function handlingRoutes(app: App): void {
  const { platform: { reading, inTransaction } } = app
  const staff = { config: { permission: WRITE } }

  app.get('/api/service/tickets/agents/', { config: { permission: READ }, schema: { tags, summary: 'Who answers tickets', response: { 200: listOf(TicketAgent) } } }, async () =>
    ({ results: (await peopleWhoMay(reading, WRITE)).map(({ id, name }) => ({ id, name })) }))

  app.patch('/api/service/tickets/:id/', { ...staff, schema: { tags, summary: 'Put right', params: TicketParams, body: TicketChange, response: { ...answers, 422: problem } } }, async (request) => {
    const visitor = await openTicketFor(request, request.params.id, WRITE)
    await inTransaction(request.actor, (work) => changeTicket(work, { ...request.body, id: visitor.id }))
    return showTicket(reading, visitor)
  })

  app.post('/api/service/tickets/:id/assign/', { ...staff, schema: { tags, summary: 'Give to somebody', params: TicketParams, body: TicketAssignment, response: { ...answers, 422: problem } } }, async (request) => {
    const visitor = await openTicketFor(request, request.params.id, WRITE)
    await inTransaction(request.actor, (work) => assignTicket(work, { id: visitor.id, assignee_id: request.body.assignee_id }))
    return showTicket(reading, visitor)
  })

  app.post('/api/service/tickets/:id/close/', { config: { permission: 'public' }, schema: { tags, summary: 'Close', description: 'By staff, or by the customer whose question is answered.', params: TicketParams, querystring: TicketAccess, response: { ...answers, 409: problem } } }, async (request) => {
    const visitor = await openTicketFor(request, request.params.id, WRITE, request.query.access_token)
    await inTransaction(request.actor, (work) => closeTicket(work, visitor))
    return showTicket(reading, visitor)
  })

  app.post('/api/service/tickets/:id/reopen/', { config: { permission: 'public' }, schema: { tags, summary: 'Reopen', params: TicketParams, querystring: TicketAccess, response: { ...answers, 409: problem } } }, async (request) => {
    const visitor = await openTicketFor(request, request.params.id, WRITE, request.query.access_token)
    await inTransaction(request.actor, (work) => reopenTicket(work, visitor))
    return showTicket(reading, visitor)
  })
}
