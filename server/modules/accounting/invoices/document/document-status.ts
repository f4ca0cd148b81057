import { sql, type RawBuilder } from 'kysely'
import type { Day } from '#kernel/day.ts'

export type DocumentStatus = 'draft' | 'validated' | 'sent' | 'partly_paid' | 'paid' | 'overdue' | 'credited' | 'settled'

/** What a status is read from, beside `accounting.invoices i`: what is open of it, what was given back, when it was last sent. */
export const statusFacts = sql`
  cross join lateral (select coalesce(sum(residual_cents), 0)::bigint as cents from accounting.open_items where entry_id = i.entry_id) open
  cross join lateral (select coalesce(sum(n.total_incl_vat_cents), 0)::bigint as cents from accounting.invoices n where n.credited_invoice_id = i.id) given_back
  cross join lateral (select max(s.sent_at) as at from accounting.document_sendings s where s.invoice_id = i.id) sent`

/** The one place that says where a document stands; nobody types a status. Overdue from the day after the due day. */
export const statusOn = (today: Day): RawBuilder<DocumentStatus> => sql<DocumentStatus>`case
  when i.kind = 'credit_note' then case when open.cents = 0 then 'settled' when sent.at is not null then 'sent' else 'validated' end
  when given_back.cents >= i.total_incl_vat_cents then 'credited'
  when open.cents = 0 then 'paid'
  when i.due_day < ${today}::date then 'overdue'
  when open.cents < i.total_incl_vat_cents - given_back.cents then 'partly_paid'
  when sent.at is not null then 'sent'
  else 'validated' end`
