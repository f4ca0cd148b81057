import type { Selectable } from 'kysely'
import type { ServicesTickets } from '#platform/database/generated/tables.ts'
import type { Work } from '#platform/work.ts'
import { moves, ticketClosed, ticketNotClosed, unknownTicket, type TicketMove, type TicketStatus } from './ticket.ts'

export type LockedTicket = Omit<Selectable<ServicesTickets>, 'status'> & { status: TicketStatus }

/** The ticket, held until the end of the transaction: it changes one step at a time. */
export async function lockTicket({ tx }: Work, id: string): Promise<LockedTicket> {
  const row = await tx.selectFrom('services.tickets').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw unknownTicket
  return row as LockedTicket
}

/** Takes a locked ticket where the move leads, or refuses. */
export async function moveTicket({ tx, now }: Work, { id, status }: LockedTicket, move: TicketMove): Promise<TicketStatus> {
  const next = moves[status][move]
  if (!next) throw status === 'closed' ? ticketClosed : ticketNotClosed
  await tx.updateTable('services.tickets').set({ status: next, touched_at: now, closed_at: next === 'closed' ? now : null }).where('id', '=', id).execute()
  return next
}
