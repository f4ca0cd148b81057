import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { statusFacts, statusOn, type DocumentStatus } from './document-status.ts'
import type { SalesDocument } from './sales-document.ts'

type Kind = SalesDocument['kind']

export type DocumentFilter = Partial<Record<'from' | 'to' | 'partner' | 'search', string | undefined>> & { kind?: Kind | undefined, status?: DocumentStatus | undefined }

export type DocumentSummary = {
  id: string
  kind: Kind
  status: DocumentStatus
  number: string | null
  entry_id: string | null
  partner_id: string
  buyer_name: string
  issue_day: Day | null
  due_day: Day | null
  sent_at: Temporal.Instant | null
  currency: string
  total_excl_vat_cents: Cents
  total_vat_cents: Cents
  total_incl_vat_cents: Cents
  open_cents: Cents
  treatment: string | null
  reference: string | null
  credited_number: string | null
}

type Page = { count: number, results: DocumentSummary[] }
type Stretch = { limit: number, offset: number }

/** Sales documents, with what is still open of each: drafts first, for they wait for somebody; then the newest. */
export async function listDocuments(reading: Reading, filter: DocumentFilter, page: PageRequest, today: Day): Promise<Page> {
  const drafted = filter.status === undefined || filter.status === 'draft' ? draftsAsked(filter) : undefined
  const issued = filter.status === 'draft' ? undefined : filter
  const [drafts, documents] = await Promise.all([drafted ? countDrafts(reading, drafted) : 0, issued ? countIssued(reading, issued, today) : 0])
  const offset = offsetOf(page)
  const waiting = drafted && offset < drafts ? await draftsIn(reading, drafted, { limit: page.page_size, offset }) : []
  const room = page.page_size - waiting.length
  const rest = issued && room > 0 ? await issuedIn(reading, issued, { limit: room, offset: Math.max(0, offset - drafts) }, today) : []
  return { count: drafts + documents, results: [...waiting, ...rest] }
}

async function countIssued(reading: Reading, filter: DocumentFilter, today: Day): Promise<number> {
  const { rows: [all] } = await sql<{ count: number }>`select count(*)::int as count from accounting.invoices i ${filter.status ? statusFacts : sql``}
    where ${conditionOf(filter, today)}`.execute(reading)
  return all!.count
}

async function issuedIn(reading: Reading, filter: DocumentFilter, { limit, offset }: Stretch, today: Day): Promise<DocumentSummary[]> {
  const { rows } = await sql<DocumentSummary>`
    select i.id, i.kind, ${statusOn(today)} as status, i.number, i.entry_id, i.partner_id, coalesce(i.buyer ->> 'company', i.buyer ->> 'name') as buyer_name,
      i.issue_day, i.due_day, sent.at as sent_at, i.currency, i.total_excl_vat_cents, i.total_vat_cents, i.total_incl_vat_cents, i.treatment, i.reference,
      o.number as credited_number, open.cents as open_cents
    from (select i.* from accounting.invoices i ${filter.status ? statusFacts : sql``} where ${conditionOf(filter, today)}
      order by i.issue_day desc, i.id desc limit ${limit} offset ${offset}) i
    ${statusFacts} left join accounting.invoices o on o.id = i.credited_invoice_id
    order by i.issue_day desc, i.id desc`.execute(reading)
  return rows
}

async function countDrafts(reading: Reading, filter: ReturnType<typeof draftsAsked>): Promise<number> {
  if (!filter) return 0
  const { rows: [all] } = await sql<{ count: number }>`select count(*)::int as count from accounting.invoice_drafts d join accounting.partners p on p.id = d.partner_id where ${filter}`.execute(reading)
  return all!.count
}

async function draftsIn(reading: Reading, filter: NonNullable<ReturnType<typeof draftsAsked>>, { limit, offset }: Stretch): Promise<DocumentSummary[]> {
  const { rows } = await sql<DocumentSummary>`
    select d.id, d.kind, 'draft' as status, null as number, null as entry_id, d.partner_id, coalesce(p.company, p.name) as buyer_name, null as issue_day, d.due_day, null as sent_at,
      'EUR' as currency, d.total_excl_vat_cents, d.total_vat_cents, d.total_incl_vat_cents, null as treatment, null as reference, o.number as credited_number, 0::bigint as open_cents
    from accounting.invoice_drafts d join accounting.partners p on p.id = d.partner_id left join accounting.invoices o on o.id = d.credited_invoice_id
    where ${filter} order by d.changed_at desc, d.id desc limit ${limit} offset ${offset}`.execute(reading)
  return rows
}

/** A draft has no day: who asks for days asks for documents. */
function draftsAsked({ kind, from, to, partner, search }: DocumentFilter) {
  if (from || to) return undefined
  return all([
    kind && sql`d.kind = ${kind}`,
    partner && (isId(partner) ? sql`d.partner_id = ${partner}::uuid` : sql`false`),
    search && sql`(p.company ilike ${like(search)} or p.name ilike ${like(search)})`,
  ])
}

function conditionOf({ kind, status, from, to, partner, search }: DocumentFilter, today: Day) {
  return all([
    kind && sql`i.kind = ${kind}`,
    status && sql`${statusOn(today)} = ${status}`,
    from && sql`i.issue_day >= ${from}::date`,
    to && sql`i.issue_day <= ${to}::date`,
    partner && (isId(partner) ? sql`i.partner_id = ${partner}::uuid` : sql`false`),
    search && sql`i.found_by ilike ${like(search)}`,
  ])
}

const like = (search: string) => `%${search.replace(/[\\%_]/g, '\\$&')}%`

function all(wanted: (ReturnType<typeof sql> | '' | undefined)[]) {
  const conditions = wanted.filter((condition) => condition !== undefined && condition !== '')
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
