import { newId } from '#kernel/identifier.ts'
import type { Configuration } from '#platform/configuration.ts'
import { sendMail } from '#platform/mail/send-mail.ts'
import { senderOf } from '#platform/mail/sender.ts'
import type { AnyListener, Listener } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'
import { keyedMessageId } from './keyed-message-id.ts'
import { ticketPage } from '../ticket-access.ts'
import { mailedTicket, whoAnswers, type MailedTicket } from './mailed-ticket.ts'
import { answerMail, closedMail, receivedMail, staffMail } from './ticket-mails.ts'

const MOST_REFERENCES = 10

const tellReceived: Listener<'services.ticket-opened'> = {
  hears: 'services.ticket-opened', name: 'services.tell-ticket-received',
  async act(work, { ticket_id, message_id }, configuration) {
    const ticket = await mailedTicket(work.tx, ticket_id, message_id)
    if (!ticket) return
    await toCustomer(work, configuration, ticket, { kind: 'services/ticket-received', content: receivedMail(factsFor(ticket, configuration)), message_id: keyedMessageId(configuration, ticket_id, message_id), automatic: true })
    await toStaff(work, ticket, 'opened')
  },
}
const tellAnswered: Listener<'services.ticket-answered'> = {
  hears: 'services.ticket-answered', name: 'services.tell-ticket-answered',
  async act(work, { ticket_id, message_id }, configuration) {
    const ticket = await mailedTicket(work.tx, ticket_id, message_id)
    // told by the row, not by the event: a note never leaves the house
    if (!ticket || ticket.internal) return
    await toCustomer(work, configuration, ticket, { kind: 'services/ticket-answered', content: answerMail(factsFor(ticket, configuration)), message_id: keyedMessageId(configuration, ticket_id, message_id), automatic: false })
  },
}
const tellWritten: Listener<'services.ticket-written'> = {
  hears: 'services.ticket-written', name: 'services.tell-ticket-written',
  async act(work, { ticket_id, message_id }) {
    const ticket = await mailedTicket(work.tx, ticket_id, message_id)
    if (ticket) await toStaff(work, ticket, 'written')
  },
}
const tellClosed: Listener<'services.ticket-closed'> = {
  hears: 'services.ticket-closed', name: 'services.tell-ticket-closed',
  async act(work, { ticket_id }, configuration) {
    const ticket = await mailedTicket(work.tx, ticket_id)
    if (ticket?.status === 'closed') await toCustomer(work, configuration, ticket, { kind: 'services/ticket-closed', content: closedMail(factsFor(ticket, configuration)), message_id: keyedMessageId(configuration, ticket_id, newId()), automatic: true })
  },
}

/** What is written about tickets: to their customers, and to whoever answers them. */
export const ticketEmails: readonly AnyListener[] = [tellReceived, tellAnswered, tellWritten, tellClosed]

const factsFor = (ticket: MailedTicket, configuration: Configuration) =>
  ({ ...ticket, page: ticketPage(configuration, ticket.id, ticket.language), awaits_customer: ticket.status === 'waiting_for_customer' })

/** Answers come back to the address we send from, where the ids below tell their ticket. */
async function toCustomer(work: Work, configuration: Configuration, ticket: MailedTicket, { kind, content, message_id, automatic }: Pick<Parameters<typeof sendMail>[1], 'kind' | 'content' | 'message_id' | 'automatic'>): Promise<void> {
  const earlier = ticket.told.filter((id) => id !== ticket.message_id).slice(-MOST_REFERENCES).map((id) => keyedMessageId(configuration, ticket.id, id))
  await sendMail(work, {
    to: ticket.requester_email, to_name: ticket.requester_name, language: ticket.language, kind, content, automatic, message_id,
    references: earlier, in_reply_to: ticket.answered_mail ?? earlier.at(-1), reply_to: senderOf(configuration)?.address,
    attachments: ticket.files, about: { kind: 'ticket', id: ticket.id },
  })
}

async function toStaff(work: Work, ticket: MailedTicket, occasion: 'opened' | 'written'): Promise<void> {
  const agent = await whoAnswers(work.tx, ticket)
  if (!agent) return
  await sendMail(work, {
    to: agent.email, to_name: agent.name, language: agent.language, kind: 'services/ticket-to-answer', about: { kind: 'ticket', id: ticket.id },
    content: staffMail({ ...ticket, language: agent.language, page: `/admin/tickets/${ticket.id}` }, occasion),
  })
}
