import { isId } from '#kernel/identifier.ts'
import { personOf } from '#modules/identity'
import type { Work } from '#platform/work.ts'
import { lockTicket, moveTicket } from './lock-ticket.ts'
import { demandOwn, type Related } from './related.ts'
import { cannotBeAssigned, type TicketCategory, type TicketPriority } from './ticket.ts'
import { WRITE } from './ticket-access.ts'

export type TicketChange = { id: string, subject?: string | undefined, priority?: TicketPriority | undefined, category?: TicketCategory | undefined, related?: Related | null | undefined }

/** What staff put right about a ticket. */
export async function changeTicket(work: Work, { id, subject, priority, category, related }: TicketChange): Promise<void> {
  const ticket = await lockTicket(work, id)
  const about = related === undefined ? {} : related === null ? { order_id: null, appointment_id: null } : await demandOwn(work, related, { user_id: ticket.user_id, email: ticket.requester_email }, true)
  await work.tx.updateTable('services.tickets').set({
    ...(subject !== undefined && { subject }), ...(priority && { priority }), ...(category && { category }), ...about, touched_at: work.now,
  }).where('id', '=', id).execute()
}

/** Gives a ticket to somebody who answers tickets, or to nobody. */
export async function assignTicket(work: Work, { id, assignee_id }: { id: string, assignee_id: string | null }): Promise<void> {
  await lockTicket(work, id)
  if (assignee_id !== null) {
    const agent = isId(assignee_id) ? await personOf(work.tx, assignee_id) : undefined
    if (!agent?.permissions.includes(WRITE)) throw cannotBeAssigned
  }
  await work.tx.updateTable('services.tickets').set({ assignee_id, touched_at: work.now }).where('id', '=', id).execute()
}

/** Ends a conversation. The customer is told when it was staff who did. */
export async function closeTicket(work: Work, { id, by_staff }: { id: string, by_staff: boolean }): Promise<void> {
  await moveTicket(work, await lockTicket(work, id), 'close')
  if (by_staff) await work.say('services.ticket-closed', { ticket_id: id })
}

export async function reopenTicket(work: Work, { id }: { id: string }): Promise<void> {
  await moveTicket(work, await lockTicket(work, id), 'reopen')
}
