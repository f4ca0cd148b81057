import { isId, newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { sendAlong } from './attachments/send-along.ts'
import { lockTicket, moveTicket } from './lock-ticket.ts'
import { conversationFull, ticketMoved } from './ticket.ts'

/** A conversation has an end; what goes on longer is another question. */
export const MOST_MESSAGES = 500

export type NewMessage = {
  ticket_id: string
  by_staff: boolean
  author_name: string
  body: string
  internal?: boolean
  /** Staff need an answer to go on. */
  awaits_customer?: boolean
  attachments?: readonly string[]
  /** The newest message that staff had read. */
  after?: string | undefined
  channel?: 'web' | 'mail'
}

/** Adds a message. A customer's opens the ticket again; an answer of staff moves it on; a note changes nothing that its customer could notice. */
export async function writeMessage(work: Work, message: NewMessage): Promise<{ message_id: string }> {
  const { ticket_id, by_staff, author_name, body, channel = 'web' } = message
  const internal = by_staff && message.internal === true
  const { tx, actor, now, say } = work
  const ticket = await lockTicket(work, ticket_id)
  const last = await newest(work, ticket_id)
  if (last.position >= MOST_MESSAGES) throw conversationFull
  if (by_staff && !internal && message.after !== undefined) await demandRead(work, ticket_id, message.after)
  if (internal) await tx.updateTable('services.tickets').set({ touched_at: now }).where('id', '=', ticket_id).execute()
  else await moveTicket(work, ticket, !by_staff ? 'write' : message.awaits_customer ? 'ask' : 'answer')
  const message_id = newId()
  await tx.insertInto('services.ticket_messages').values({
    id: message_id, ticket_id, position: last.position + 1, author: by_staff ? 'staff' : 'customer', internal, person_id: actor.user_id ?? null, author_name, body, channel, created_at: now,
  }).execute()
  if (message.attachments?.length) await sendAlong(work, { ticket_id, message_id, by_staff, ids: message.attachments })
  if (!internal) await say(by_staff ? 'services.ticket-answered' : 'services.ticket-written', { ticket_id, message_id })
  return { message_id }
}

const newest = ({ tx }: Work, ticket_id: string) =>
  tx.selectFrom('services.ticket_messages').select('position').where('ticket_id', '=', ticket_id).orderBy('position', 'desc').limit(1).executeTakeFirstOrThrow()

/** Two who answer at once: the second reads what the first, or the customer, has just written; so does who names no message of this ticket. */
async function demandRead({ tx }: Work, ticket_id: string, after: string): Promise<void> {
  if (!isId(after)) throw ticketMoved
  const unread = await tx.selectFrom('services.ticket_messages as message').select('message.id').where('message.ticket_id', '=', ticket_id).where('message.internal', '=', false)
    .where('message.position', '>', (query) => query.fn.coalesce(
      query.selectFrom('services.ticket_messages as read').select('read.position').where('read.ticket_id', '=', ticket_id).where('read.id', '=', after), query.lit(0)))
    .limit(1).executeTakeFirst()
  if (unread) throw ticketMoved
}
