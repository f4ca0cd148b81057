import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Side } from '../open-items.ts'

export type Reconciliation = {
  id: string
  date: Day
  amount_cents: Cents
  partner_id: string
  partner_name: string | null
  account: string
  debit_entry_id: string
  debit_line_number: number
  debit_entry_number: string
  credit_entry_id: string
  credit_line_number: number
  credit_entry_number: string
  undone_date: Day | null
}

const links = sql`
  select a.id, a.day as date, a.amount_cents, i.partner_id, coalesce(p.company, p.name) as partner_name, i.account,
    a.debit_entry_id, a.debit_line_number, d.number as debit_entry_number, a.credit_entry_id, a.credit_line_number,
    c.number as credit_entry_number, u.day as undone_date
  from accounting.allocations a
    join accounting.open_items i on i.entry_id = a.debit_entry_id and i.line_number = a.debit_line_number
    join accounting.entries d on d.id = a.debit_entry_id join accounting.entries c on c.id = a.credit_entry_id
    left join accounting.undone_allocations u on u.allocation_id = a.id left join accounting.partners p on p.id = i.partner_id`

type Filter = { partner_id?: string | undefined; entry_id?: string | undefined }

/** What settled what, the newest first; links that were taken back too, with the day. */
export async function listReconciliations(reading: Reading, { partner_id, entry_id, ...page }: PageRequest & Filter) {
  if ((partner_id !== undefined && !isId(partner_id)) || (entry_id !== undefined && !isId(entry_id))) return { count: 0, results: [] }
  const wanted = sql`where ${partner_id ? sql`i.partner_id = ${partner_id}::uuid` : sql`true`}
    and ${entry_id ? sql`${entry_id}::uuid in (a.debit_entry_id, a.credit_entry_id)` : sql`true`}`
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count from accounting.allocations a
    join accounting.open_items i on i.entry_id = a.debit_entry_id and i.line_number = a.debit_line_number ${wanted}`.execute(reading)
  const { rows: results } = await sql<Reconciliation>`${links} ${wanted} order by a.day desc, a.id desc
    limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading)
  return { count: Number(all!.count), results }
}

export async function readReconciliation(reading: Reading, id: string): Promise<Reconciliation | undefined> {
  const { rows: [found] } = await sql<Reconciliation>`${links} where a.id = ${id}::uuid`.execute(reading)
  return found
}

export type ListedItem = {
  entry_id: string
  line_number: number
  entry_number: string
  date: Day
  due_date: Day | null
  account: string
  partner_id: string
  partner_name: string | null
  side: Side
  reference: string | null
  amount_cents: Cents
  residual_cents: Cents
}

/** What is open now, the oldest first: documents not settled, money not attributed. */
export async function listOpenItems(
  reading: Reading,
  { partner_id, role, side, ...page }: PageRequest & { partner_id?: string | undefined; role?: 'customers' | 'suppliers' | undefined; side?: Side | undefined },
) {
  if (partner_id !== undefined && !isId(partner_id)) return { count: 0, results: [] }
  const wanted = sql`i.residual_cents > 0 and ${partner_id ? sql`i.partner_id = ${partner_id}::uuid` : sql`true`} and ${side ? sql`i.side = ${side}` : sql`true`}
    and i.account in (select code from accounting.accounts where ${role ? sql`role = ${role}` : sql`role in ('customers', 'suppliers')`})`
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count from accounting.open_items i where ${wanted}`.execute(reading)
  const { rows: results } = await sql<ListedItem>`
    select i.entry_id, i.line_number, e.number as entry_number, i.day as date, coalesce(v.due_day, b.due_day) as due_date, i.account,
      i.partner_id, coalesce(p.company, p.name) as partner_name, i.side, e.document_reference as reference, i.amount_cents, i.residual_cents
    from accounting.open_items i join accounting.entries e on e.id = i.entry_id
      left join accounting.invoices v on v.id = e.invoice_id left join accounting.purchase_invoices b on b.entry_id = e.id
      left join accounting.partners p on p.id = i.partner_id
    where ${wanted} order by i.day, i.entry_id, i.line_number limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading)
  return { count: Number(all!.count), results }
}
