import { z } from 'zod'
import { email, id, instantOut, language, line, pageQuery, prose } from './wire.ts'

export const ticketStatus = z.enum(['open', 'waiting_for_customer', 'answered', 'closed']).meta({ description: 'Open: somebody of ours should answer.', example: 'open' })
export const ticketPriority = z.enum(['low', 'normal', 'high', 'urgent']).meta({ example: 'normal' })
export const ticketCategory = z.enum(['question', 'order', 'delivery', 'invoice', 'appointment', 'other']).meta({ example: 'order' })
const subject = line(160).meta({ example: 'Ma commande est incomplète' })
const body = prose(20_000).min(1).meta({ example: 'Bonjour, il manque un paquet de café dans le colis.' })
const related = z.object({ kind: z.enum(['order', 'appointment']).meta({ example: 'order' }), id }).meta({ id: 'TicketRelated', description: 'Something of the same customer.' })

export const NewTicket = z.object({
  subject,
  message: body,
  category: ticketCategory.optional(),
  priority: ticketPriority.optional(),
  related: related.optional(),
  customer: z.object({ name: line(120).meta({ example: 'Personne Exemple' }), email }).optional().meta({ description: 'Who asks, when nobody is signed in. Given by staff: on behalf of that customer.' }),
}).meta({ id: 'NewTicket' })

export const OpenedTicket = z.object({
  id,
  number: z.string().meta({ example: 'T-2026-000123' }),
  status: ticketStatus,
}).meta({ id: 'OpenedTicket', description: 'A guest gets the link to it by mail, and only so: the address is theirs.' })

export const NewTicketMessage = z.object({
  body,
  internal: z.boolean().default(false).meta({ description: 'Staff only: a note that the customer never sees.', example: false }),
  awaits_customer: z.boolean().default(false).meta({ description: 'Staff only: we need an answer to go on.', example: false }),
  attachments: z.array(id).max(5).default([]).meta({ description: 'Uploaded before, by the same side.', example: [] }),
  after: id.optional().meta({ description: 'Staff: the newest message that was read. A newer public one refuses the answer.' }),
}).meta({ id: 'NewTicketMessage' })

const attachment = z.object({
  id,
  name: z.string().meta({ example: 'colis.jpg' }),
  type: z.string().meta({ example: 'image/jpeg' }),
  size_bytes: z.int().meta({ example: 48211 }),
}).meta({ id: 'TicketAttachment' })
export const TicketAttachment = attachment

const message = z.object({
  id,
  author: z.enum(['customer', 'staff']).meta({ example: 'customer' }),
  author_name: z.string().meta({ example: 'Personne Exemple' }),
  internal: z.boolean().meta({ example: false }),
  channel: z.enum(['web', 'mail']).meta({ example: 'web' }),
  body: z.string().meta({ example: 'Bonjour, il manque un paquet de café dans le colis.' }),
  attachments: z.array(attachment),
  inbound_mail_id: id.nullable().meta({ description: 'For staff: the mail as it came.', example: null }),
  created_at: instantOut,
}).meta({ id: 'TicketMessage' })

const person = z.object({ id, name: z.string().meta({ example: 'Agente Exemple' }) }).meta({ id: 'TicketAgent' })
const summary = {
  id,
  number: z.string().meta({ example: 'T-2026-000123' }),
  subject: z.string().meta({ example: 'Ma commande est incomplète' }),
  status: ticketStatus,
  priority: ticketPriority,
  category: ticketCategory,
  requester_name: z.string().meta({ example: 'Personne Exemple' }),
  requester_email: z.string().meta({ example: 'personne@exemple.test' }),
  language,
  assignee: person.nullable().meta({ description: 'For staff only.', example: null }),
  message_count: z.int().meta({ description: 'Of those that the reader may see.', example: 2 }),
  last_message_at: instantOut,
  created_at: instantOut,
}
export const TicketSummary = z.object(summary).meta({ id: 'TicketSummary' })
export const Ticket = z.object({
  ...summary,
  closed_at: instantOut.nullable().meta({ example: null }),
  related: z.object({
    kind: z.enum(['order', 'appointment']).meta({ example: 'order' }),
    id,
    number: z.string().nullable().meta({ description: 'Of an order.', example: 'C-2026-000042' }),
    start: instantOut.nullable().meta({ description: 'Of an appointment.', example: null }),
  }).nullable(),
  messages: z.array(message),
}).meta({ id: 'Ticket' })

export const TicketParams = z.object({ id })
export const TicketAttachmentParams = z.object({ id, attachment_id: id })
export const TicketAccess = z.object({ access_token: z.string().min(20).max(100).optional().meta({ example: 'u8Yt3-guest-link-token-0001' }) })
export const TicketListQuery = z.object({
  ...pageQuery,
  search: line(100).optional().meta({ example: 'café' }),
  status: ticketStatus.optional(),
  priority: ticketPriority.optional(),
  category: ticketCategory.optional(),
  customer_email: email.optional().meta({ description: 'Only those of this address.' }),
  assignee: z.string().max(64).optional().meta({ description: '`me`, `none`, or the id of somebody. For staff.', example: 'none' }),
})
export const TicketChange = z.object({ subject: subject.optional(), priority: ticketPriority.optional(), category: ticketCategory.optional(), related: related.nullable().optional() }).meta({ id: 'TicketChange' })
export const TicketAssignment = z.object({ assignee_id: id.nullable().meta({ description: 'Null: nobody’s again.' }) }).meta({ id: 'TicketAssignment' })
export const TicketAgent = person

export const CannedReply = z.object({ id, language, title: z.string().meta({ example: 'Colis incomplet' }), body: z.string().meta({ example: 'Nous vous renvoyons ce qui manque.' }) }).meta({ id: 'CannedReply' })
export const NewCannedReply = z.object({ language, title: line(80).meta({ example: 'Colis incomplet' }), body: prose(5_000).min(1).meta({ example: 'Nous vous renvoyons ce qui manque.' }) }).meta({ id: 'NewCannedReply' })
export const CannedReplyQuery = z.object({ language: language.optional() })

export const InboundOutcome = z.object({ outcome: z.enum(['filed', 'ignored', 'flagged', 'known']).meta({ description: 'Known: it came before.', example: 'filed' }) }).meta({ id: 'InboundOutcome' })
export const InboundMail = z.object({
  id,
  sender: z.string().nullable().meta({ example: 'personne@exemple.test' }),
  subject: z.string().nullable().meta({ example: 'Re: Ma commande est incomplète' }),
  state: z.enum(['filed', 'ignored', 'flagged']).meta({ example: 'flagged' }),
  reason: z.enum(['unreadable', 'no_sender', 'empty', 'too_many', 'automatic', 'own']).nullable().meta({ example: 'unreadable' }),
  ticket_id: id.nullable().meta({ example: null }),
  size_bytes: z.int().meta({ example: 48211 }),
  received_at: instantOut,
}).meta({ id: 'InboundMail' })
export const InboundMailQuery = z.object({ ...pageQuery, state: z.enum(['filed', 'ignored', 'flagged']).optional().meta({ example: 'flagged' }) })
