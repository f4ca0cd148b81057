import { sql } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'

export type DocumentEvent = {
  kind: 'issued' | 'sent' | 'reminded' | 'settled'
  at: Temporal.Instant
  to: string | null
  level: number | null
  amount_cents: Cents | null
  entry_id: string | null
  entry_number: string | null
}

const MOST = 200

/** What happened to a document since it was issued, the oldest first: mails, reminders, and what settled it as long as that stands. */
export async function documentEvents(reading: Reading, id: string): Promise<DocumentEvent[]> {
  const { rows } = await sql<DocumentEvent>`
    with document as (select id, entry_id, issued_at from accounting.invoices where id = ${id}::uuid)
    select 'issued' as kind, issued_at as at, null as "to", null::int as level, null::bigint as amount_cents, null::uuid as entry_id, null as entry_number from document
    union all
    select 'sent', s.sent_at, s.to_address, null, null, null, null from document d join accounting.document_sendings s on s.invoice_id = d.id where s.sent_at is not null
    union all
    select 'reminded', r.made_at, r.to_address, r.level, r.open_cents + r.interest_cents + r.lump_sum_cents, null, null from document d join accounting.reminders r on r.invoice_id = d.id
    union all
    select 'settled', a.created_at, null, null, a.amount_cents, e.id, e.number
    from document d join accounting.standing_allocations a on d.entry_id in (a.debit_entry_id, a.credit_entry_id)
    join accounting.entries e on e.id = case when a.debit_entry_id = d.entry_id then a.credit_entry_id else a.debit_entry_id end
    order by at, kind limit ${MOST}`.execute(reading)
  return rows
}
