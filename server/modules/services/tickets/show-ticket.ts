import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { TicketVisitor } from './ticket-access.ts'
import type { TicketCategory, TicketPriority, TicketStatus } from './ticket.ts'
import { MOST_MESSAGES } from './write-message.ts'

export type TicketSummaryRow = {
  id: string, number: string, subject: string, status: TicketStatus, priority: TicketPriority, category: TicketCategory, requester_name: string, requester_email: string, language: Language
  assignee: { id: string, name: string } | null, message_count: number, last_message_at: Temporal.Instant, created_at: Temporal.Instant
}
export type TicketAttachmentRow = { id: string, name: string, type: string, size_bytes: number }
export type TicketMessageRow = {
  id: string, author: 'customer' | 'staff', author_name: string, internal: boolean, channel: 'web' | 'mail', body: string, created_at: Temporal.Instant, inbound_mail_id: string | null, attachments: TicketAttachmentRow[]
}
export type TicketRow = TicketSummaryRow & {
  closed_at: Temporal.Instant | null
  related: { kind: 'order' | 'appointment', id: string, number: string | null, start: string | null } | null
}

/** The one place that decides which messages a reader has: everything read, counted or searched goes through it. */
export const visibleMessages = (by_staff: boolean) => by_staff ? sql`true` : sql`not message.internal`

/** What a list tells of a ticket. Its customer is told nothing of who is on it, and of no note: neither as a count nor as a time. */
export const summaryColumns = (by_staff: boolean) => sql`ticket.id, ticket.number, ticket.subject, ticket.status, ticket.priority, ticket.category, ticket.requester_name, ticket.requester_email, ticket.language,
  ${by_staff ? sql`(select jsonb_build_object('id', person.id, 'name', person.name) from identity.published_people person where person.id = ticket.assignee_id)` : sql`null::jsonb`} as assignee,
  told.message_count, told.last_message_at, ticket.created_at`
export const toldOf = (by_staff: boolean) => sql`cross join lateral (select count(*)::int as message_count, max(message.created_at) as last_message_at from services.ticket_messages message where message.ticket_id = ticket.id and ${visibleMessages(by_staff)}) told`

/** One ticket with the messages that its reader may see. */
export async function showTicket(reading: Reading, { id, by_staff }: TicketVisitor) {
  const [tickets, messages] = await Promise.all([
    sql<TicketRow>`select ${summaryColumns(by_staff)}, ticket.closed_at,
        case when ordered.id is not null then jsonb_build_object('kind', 'order', 'id', ordered.id, 'number', ordered.number, 'start', null)
             when appointment.id is not null then jsonb_build_object('kind', 'appointment', 'id', appointment.id, 'number', null, 'start', to_char(appointment.starts_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) end as related
      from services.tickets ticket ${toldOf(by_staff)}
      left join shop.published_orders ordered on ordered.id = ticket.order_id left join services.appointments appointment on appointment.id = ticket.appointment_id
      where ticket.id = ${id}::uuid`.execute(reading),
    sql<TicketMessageRow>`select message.id, message.author, message.author_name, message.internal, message.channel, message.body, message.created_at,
        ${by_staff ? sql`(select mail.id from services.inbound_mails mail where mail.ticket_message_id = message.id)` : sql`null::uuid`} as inbound_mail_id,
        coalesce((select jsonb_agg(jsonb_build_object('id', file.id, 'name', file.name, 'type', file.type, 'size_bytes', file.size_bytes) order by file.id) from services.ticket_attachments file where file.message_id = message.id), '[]') as attachments
      from services.ticket_messages message where message.ticket_id = ${id}::uuid and ${visibleMessages(by_staff)} order by message.position limit ${MOST_MESSAGES}`.execute(reading),
  ])
  return { ...tickets.rows[0]!, messages: messages.rows }
}
