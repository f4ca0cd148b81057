import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { demandOwn, type Related } from './related.ts'
import type { Requester, TicketCategory, TicketPriority, TicketStatus } from './ticket.ts'

export type NewTicket = {
  requester: Requester
  subject: string
  message: string
  category?: TicketCategory | undefined
  priority?: TicketPriority | undefined
  related?: Related | undefined
  /** Taken down by staff: then the customer's things are known by their address too. */
  by_staff?: boolean | undefined
  channel?: 'web' | 'mail' | undefined
}
export type OpenedTicket = { id: string, number: string, status: TicketStatus, message_id: string }

/** Opens a ticket with its first message. */
export async function openTicket(work: Work, { requester, subject, message, category = 'question', priority = 'normal', related, by_staff = false, channel = 'web' }: NewTicket): Promise<OpenedTicket> {
  const { tx, now, say } = work
  const { user_id, name, email, language } = requester
  const about = related ? await demandOwn(work, related, requester, by_staff) : {}
  const [id, message_id] = [newId(), newId()]
  const number = await nextNumber(work)
  await tx.insertInto('services.tickets').values({
    id, number, subject, status: 'open', priority, category, user_id, requester_name: name, requester_email: email, language, ...about, created_at: now, touched_at: now,
  }).execute()
  await tx.insertInto('services.ticket_messages').values({
    id: message_id, ticket_id: id, position: 1, author: 'customer', person_id: by_staff ? work.actor.user_id ?? null : user_id, author_name: name, body: message, channel, created_at: now,
  }).execute()
  await say('services.ticket-opened', { ticket_id: id, message_id })
  return { id, number, status: 'open', message_id }
}

/** Counted by the row of the year; the year is Brussels'. */
async function nextNumber({ tx, now }: Work): Promise<string> {
  const { year } = now.toZonedDateTimeISO('Europe/Brussels')
  const { last_number } = await tx.insertInto('services.ticket_years').values({ year, last_number: 1 })
    .onConflict((conflict) => conflict.column('year').doUpdateSet({ last_number: sql`services.ticket_years.last_number + 1` })).returning('last_number').executeTakeFirstOrThrow()
  return `T-${year}-${String(last_number).padStart(6, '0')}`
}
