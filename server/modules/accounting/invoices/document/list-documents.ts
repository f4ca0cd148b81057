import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { SalesDocument } from './sales-document.ts'

type Kind = SalesDocument['kind']

export type DocumentFilter = Partial<Record<'from' | 'to' | 'partner' | 'search', string | undefined>> & { kind?: Kind | undefined }

export type DocumentSummary = {
  id: string
  kind: Kind
  number: string
  entry_id: string
  partner_id: string
  buyer_name: string
  issue_day: Day
  due_day: Day | null
  currency: string
  total_excl_vat_cents: Cents
  total_vat_cents: Cents
  total_incl_vat_cents: Cents
  open_cents: Cents
  treatment: string
  reference: string | null
  credited_number: string | null
}

type Page = { count: number, results: DocumentSummary[] }

/** Sales documents, the newest first, with what is still open of each. */
export async function listDocuments(reading: Reading, filter: DocumentFilter, page: PageRequest): Promise<Page> {
  const wanted = conditionOf(filter)
  const { rows: [all] } = await sql<{ count: number }>`select count(*)::int as count from accounting.invoices i where ${wanted}`.execute(reading)
  const { rows } = await sql<DocumentSummary>`
    select i.id, i.kind, i.number, i.entry_id, i.partner_id, coalesce(i.buyer ->> 'company', i.buyer ->> 'name') as buyer_name,
      i.issue_day, i.due_day, i.currency, i.total_excl_vat_cents, i.total_vat_cents, i.total_incl_vat_cents, i.treatment, i.reference,
      o.number as credited_number,
      (select coalesce(sum(residual_cents), 0)::bigint from accounting.open_items where entry_id = i.entry_id) as open_cents
    from (select * from accounting.invoices i where ${wanted} order by i.issue_day desc, i.id desc
      limit ${page.page_size} offset ${offsetOf(page)}) i
    left join accounting.invoices o on o.id = i.credited_invoice_id
    order by i.issue_day desc, i.id desc`.execute(reading)
  return { count: all!.count, results: rows }
}

function conditionOf({ kind, from, to, partner, search }: DocumentFilter) {
  const conditions = [
    kind && sql`i.kind = ${kind}`,
    from && sql`i.issue_day >= ${from}::date`,
    to && sql`i.issue_day <= ${to}::date`,
    partner && (isId(partner) ? sql`i.partner_id = ${partner}::uuid` : sql`false`),
    search && sql`i.found_by ilike ${`%${search.replace(/[\\%_]/g, '\\$&')}%`}`,
  ].filter((condition) => condition !== undefined && condition !== '')
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
