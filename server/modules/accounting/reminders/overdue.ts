import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { isCompany, type Buyer } from '../invoices/document/sales-document.ts'
import { nextReminder, type NextReminder } from './next-reminder.ts'
import { reminderSettings } from './settings.ts'

export type RemindedInvoice = {
  id: string
  number: string
  buyer: Buyer
  language: Language
  due_day: Day | null
  open_cents: Cents
  /** Where it last went. */
  to_address: string | null
  reminders: { level: number, day: Day }[]
  next: NextReminder
}
type Row = Omit<RemindedInvoice, 'reminders' | 'next'> & { reminders: { level: number, day: string }[] }

const facts = sql`
  select i.id, i.number, i.buyer, i.language, i.due_day, open.cents as open_cents,
    (select s.to_address from accounting.document_sendings s where s.invoice_id = i.id and s.sent_at is not null order by s.sent_at desc limit 1) as to_address,
    (select coalesce(jsonb_agg(jsonb_build_object('level', r.level, 'day', r.day) order by r.level), '[]') from accounting.reminders r where r.invoice_id = i.id) as reminders
  from accounting.invoices i
  cross join lateral (select coalesce(sum(residual_cents), 0)::bigint as cents from accounting.open_items where entry_id = i.entry_id and side = 'debit') open`

/** Invoices with what their next reminder may be. */
export async function remindable(reading: Reading, wanted: RawBuilder<unknown>, today: Day): Promise<RemindedInvoice[]> {
  const [{ consumer_clause }, { rows }] = await Promise.all([reminderSettings(reading), sql<Row>`${facts} where i.kind = 'invoice' and ${wanted}`.execute(reading)])
  return rows.map((row) => {
    const reminders = row.reminders.map(({ level, day }) => ({ level, day: Temporal.PlainDate.from(day) }))
    return { ...row, reminders, next: nextReminder({ ...row, business: isCompany(row.buyer), sent: row.to_address !== null, reminders, consumer_clause }, today) }
  })
}

const overdue = (today: Day) => sql`
  from accounting.open_items item join accounting.invoices i on i.entry_id = item.entry_id and i.kind = 'invoice' and i.due_day < ${today}::date
  where item.residual_cents > 0 and item.side = 'debit' and item.account = (select code from accounting.accounts where role = 'customers')`

/** What is overdue, the longest first. */
export async function listOverdue(reading: Reading, page: PageRequest, today: Day): Promise<{ count: number, open_cents: Cents, results: RemindedInvoice[] }> {
  const { rows: [all] } = await sql<{ count: number, open_cents: Cents }>`select count(*)::int as count, coalesce(sum(item.residual_cents), 0)::bigint as open_cents ${overdue(today)}`.execute(reading)
  const on = sql`i.id in (select i.id ${overdue(today)} order by i.due_day, i.id limit ${page.page_size} offset ${offsetOf(page)}) order by i.due_day, i.id`
  return { ...all!, results: await remindable(reading, on, today) }
}

/** Those that nobody reminded yet and that are late by some days: money that is on its way arrives by then. */
export async function neverReminded(reading: Reading, today: Day, days: number, limit: number): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`select i.id ${overdue(today.subtract({ days }))}
    and exists (select from accounting.document_sendings s where s.invoice_id = i.id and s.sent_at is not null)
    and not exists (select from accounting.reminders r where r.invoice_id = i.id) order by i.due_day, i.id limit ${limit}`.execute(reading)
  return rows.map(({ id }) => id)
}
