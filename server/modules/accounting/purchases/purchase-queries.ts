import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { nameIn } from '../chart/account-queries.ts'
import type { DocumentKind } from '../vat/tax-codes.ts'

export type PurchaseStatus = 'draft' | 'validated' | 'cancelled'
export type PurchaseOrder = 'issue_day' | '-issue_day' | 'due_day' | '-due_day' | 'total' | '-total' | 'supplier' | '-supplier'
type Summary = {
  id: string
  kind: DocumentKind
  status: PurchaseStatus
  number: string | null
  partner_id: string
  partner_name: string | null
  supplier_number: string
  issue_day: Day
  due_day: Day | null
  booking_day: Day
  total_excl_vat_cents: Cents
  total_vat_cents: Cents
  self_assessed_vat_cents: Cents
  total_incl_vat_cents: Cents
  open_cents: Cents
  entry_id: string | null
}
export type PurchaseFilter = PageRequest & {
  status?: PurchaseStatus | undefined
  kind?: DocumentKind | undefined
  partner?: string | undefined
  from?: string | undefined
  to?: string | undefined
  open?: 'true' | undefined
  search?: string | undefined
  ordering: PurchaseOrder
}

const columns: Readonly<Record<string, string>> = { issue_day: 'i.issue_day', due_day: 'i.due_day', total: 'i.total_incl_vat_cents', supplier: 'partner_name' }
const summary = sql`
  select i.id, i.kind, i.status, i.number, i.partner_id, coalesce(p.company, p.name) as partner_name, i.supplier_number, i.issue_day, i.due_day,
    i.booking_day, i.total_excl_vat_cents, i.total_vat_cents, i.self_assessed_vat_cents, i.total_incl_vat_cents, i.entry_id,
    (select coalesce(sum(o.residual_cents), 0)::bigint from accounting.open_items o where o.entry_id = i.entry_id) as open_cents`
const from = sql`from accounting.purchase_invoices i join accounting.partners p on p.id = i.partner_id`

/** Purchases in the order asked for, with what is still open of each. */
export async function listPurchases(reading: Reading, { ordering, ...filter }: PurchaseFilter) {
  const wanted = conditionOf(filter)
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count ${from} where ${wanted}`.execute(reading)
  const column = sql.ref(columns[ordering.replace('-', '')]!)
  const direction = ordering.startsWith('-') ? sql`desc` : sql`asc`
  const { rows } = await sql<Summary>`${summary} ${from} where ${wanted}
    order by ${column} ${direction} nulls last, i.id ${direction} limit ${filter.page_size} offset ${offsetOf(filter)}`.execute(reading)
  return { count: Number(all!.count), results: rows }
}

/** One purchase with its lines. */
export async function readPurchase(reading: Reading, language: Language, id: string) {
  if (!isId(id)) return undefined
  const { rows: [head] } = await sql<Summary & { payment_reference: string | null; note: string | null; credited_id: string | null; credited_number: string | null; validated_at: Temporal.Instant | null }>`
    ${summary}, i.payment_reference, i.note, i.credited_id, c.supplier_number as credited_number, i.validated_at
    ${from} left join accounting.purchase_invoices c on c.id = i.credited_id where i.id = ${id}::uuid`.execute(reading)
  if (!head) return undefined
  const lines = await reading.selectFrom('accounting.purchase_invoice_lines as l').innerJoin('accounting.accounts as a', 'a.code', 'l.account')
    .select(['l.position', 'l.account', 'l.text', 'l.net_cents', 'l.vat_cents', 'l.tax_code', nameIn(language, 'a').as('account_name')])
    .where('l.purchase_invoice_id', '=', id).orderBy('l.position').execute()
  return { ...head, lines }
}

function conditionOf({ status, kind, partner, from: first, to, open, search }: Omit<PurchaseFilter, 'ordering'>) {
  const like = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const conditions = [
    status && sql`i.status = ${status}`,
    kind && sql`i.kind = ${kind}`,
    partner && (isId(partner) ? sql`i.partner_id = ${partner}::uuid` : sql`false`),
    first && sql`i.issue_day >= ${first}::date`,
    to && sql`i.issue_day <= ${to}::date`,
    open && sql`exists (select from accounting.open_items o where o.entry_id = i.entry_id and o.residual_cents > 0)`,
    like && sql`(i.supplier_number ilike ${like} or i.number ilike ${like} or p.company ilike ${like} or p.name ilike ${like})`,
  ].filter((condition) => condition !== undefined && condition !== '')
  return conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
}
