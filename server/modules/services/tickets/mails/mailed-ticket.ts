import { sql } from 'kysely'
import { companyOf } from '#modules/accounting'
import { personOf } from '#modules/identity'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { MailAttachment } from '#platform/mail/mail.ts'
import { WRITE } from '../ticket-access.ts'
import type { TicketStatus } from '../ticket.ts'

export type MailedTicket = {
  id: string, number: string, subject: string, status: TicketStatus, language: Language, requester_name: string, requester_email: string, assignee_id: string | null
  message_id: string | null, internal: boolean, body: string, author_name: string
  /** The messages that a mail of ours went out about, in their order: the first, and every answer. */
  told: string[]
  /** The Message-ID of the customer's latest mail, where it can stand in a header. */
  answered_mail: string | null
  files: MailAttachment[]
}

/** What a mail about a message of a ticket needs. Notes are in none of it. */
export async function mailedTicket(reading: Reading, ticket_id: string, message_id: string | null = null): Promise<MailedTicket | undefined> {
  const { rows } = await sql<MailedTicket>`
    select ticket.id, ticket.number, ticket.subject, ticket.status, ticket.language, ticket.requester_name, ticket.requester_email, ticket.assignee_id,
      written.id as message_id, coalesce(written.internal, false) as internal, coalesce(written.body, '') as body, coalesce(written.author_name, '') as author_name,
      array(select message.id::text from services.ticket_messages message where message.ticket_id = ticket.id and not message.internal and (message.author = 'staff' or message.position = 1)
        and (written.position is null or message.position <= written.position) order by message.position desc limit 11) as told,
      (select mail.message_id from services.inbound_mails mail join services.ticket_messages message on message.id = mail.ticket_message_id
        where message.ticket_id = ticket.id and mail.message_id ~ '^[^[:space:][:cntrl:]<>]+@[^[:space:][:cntrl:]<>]+$' order by message.position desc limit 1) as answered_mail,
      coalesce((select jsonb_agg(jsonb_build_object('name', file.name, 'type', file.type, 'file', file.file_key) order by file.id) from services.ticket_attachments file where file.message_id = written.id and file.by_staff), '[]') as files
    from services.tickets ticket left join services.ticket_messages written on written.ticket_id = ticket.id and written.id = ${message_id}::uuid
    where ticket.id = ${ticket_id}::uuid`.execute(reading)
  const ticket = rows[0]
  return ticket && { ...ticket, told: ticket.told.reverse() }
}

/** Whoever a ticket was given to; the company's own address while it is nobody's. */
export async function whoAnswers(reading: Reading, { assignee_id }: Pick<MailedTicket, 'assignee_id'>): Promise<{ email: string, name: string, language: Language } | undefined> {
  const agent = assignee_id === null ? undefined : await personOf(reading, assignee_id)
  // who no longer answers tickets is not written what customers ask
  if (agent?.permissions.includes(WRITE)) return agent
  const company = await companyOf(reading)
  return company?.email ? { email: company.email, name: company.name, language: company.legal_language } : undefined
}
