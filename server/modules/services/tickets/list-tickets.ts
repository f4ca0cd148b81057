import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { summaryColumns, toldOf, visibleMessages, type TicketSummaryRow } from './show-ticket.ts'
import type { TicketCategory, TicketPriority, TicketStatus } from './ticket.ts'

export type TicketFilter = PageRequest & {
  search?: string | undefined, status?: TicketStatus | undefined, priority?: TicketPriority | undefined, category?: TicketCategory | undefined, customer_email?: string | undefined
  /** `none`, or an id; nobody's when it is neither. */
  assignee?: string | undefined
  /** Everybody's, for staff; otherwise this person's own. */
  of: 'everybody' | { user_id: string }
}

/** Tickets, those that moved last first. What a customer may not read is not searched for them either. */
export async function listTickets(reading: Reading, { search, status, priority, category, customer_email, assignee, of, ...page }: TicketFilter) {
  const by_staff = of === 'everybody'
  const conditions = [
    ...(of === 'everybody' ? [] : [sql`ticket.user_id = ${of.user_id}::uuid`]),
    ...(status ? [sql`ticket.status = ${status}`] : []),
    ...(priority ? [sql`ticket.priority = ${priority}`] : []),
    ...(category ? [sql`ticket.category = ${category}`] : []),
    ...(customer_email ? [sql`lower(ticket.requester_email) = lower(${customer_email})`] : []),
    ...(assignee === undefined || !by_staff ? [] : [assignee === 'none' ? sql`ticket.assignee_id is null` : isId(assignee) ? sql`ticket.assignee_id = ${assignee}::uuid` : sql`false`]),
    ...(search ? [matches(search, by_staff)] : []),
  ]
  const where = conditions.length > 0 ? sql`where ${sql.join(conditions, sql` and `)}` : sql``
  const [counted, listed] = await Promise.all([
    sql<{ count: number }>`select count(*)::int as count from services.tickets ticket ${where}`.execute(reading),
    sql<TicketSummaryRow>`select ${summaryColumns(by_staff)} from services.tickets ticket ${toldOf(by_staff)} ${where}
      order by ${by_staff ? sql`ticket.touched_at` : sql`told.last_message_at`} desc, ticket.id limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading),
  ])
  return { count: counted.rows[0]!.count, results: listed.rows }
}

const matches = (search: string, by_staff: boolean) => {
  const text = `%${search.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(ticket.number ilike ${text} or ticket.subject ilike ${text} or ticket.requester_name ilike ${text} or ticket.requester_email ilike ${text}
    or exists (select from services.ticket_messages message where message.ticket_id = ticket.id and ${visibleMessages(by_staff)} and message.body ilike ${text}))`
}
