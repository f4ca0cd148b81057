import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'

export type UnpaidInvoices = { invoices: number, open_cents: Cents, overdue_invoices: number, overdue_cents: Cents }

/** Invoices of which something is still to be paid; overdue from the day after their due day. */
export async function unpaidInvoices(reading: Reading, today: Day): Promise<UnpaidInvoices> {
  const { rows: [unpaid] } = await sql<UnpaidInvoices>`
    select count(distinct invoice.id)::int as invoices, coalesce(sum(item.residual_cents), 0)::bigint as open_cents,
      count(distinct invoice.id) filter (where invoice.due_day < ${today}::date)::int as overdue_invoices,
      coalesce(sum(item.residual_cents) filter (where invoice.due_day < ${today}::date), 0)::bigint as overdue_cents
    from accounting.open_items item join accounting.invoices invoice on invoice.entry_id = item.entry_id and invoice.kind = 'invoice'
    where item.residual_cents > 0 and item.side = 'debit' and item.account = (select code from accounting.accounts where role = 'customers')`.execute(reading)
  return unpaid!
}
