import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Cents } from '#kernel/money.ts'
import { clientListingDueDay, dueDay, parsePeriod } from '#kernel/period.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { IcCode, ListingKind, ListingRow } from './listing.ts'

type Head = {
  id: string
  kind: ListingKind
  period: string
  status: 'draft' | 'filed'
  rows: number
  amount_cents: Cents
  vat_cents: Cents
  difference_cents: Cents
  entries_at_fault: { id: string; number: string; difference_cents: number }[]
  turnover_cents: Cents | null
  generated_at: Temporal.Instant
  filed_at: Temporal.Instant | null
}
const heads = sql`
  select l.id, l.kind, l.period, l.status, l.difference_cents, l.entries_at_fault, l.turnover_cents, l.generated_at, l.filed_at, r.*
  from accounting.vat_listings l cross join lateral (select count(*)::int as rows, coalesce(sum(amount_cents), 0)::bigint as amount_cents,
    coalesce(sum(vat_cents), 0)::bigint as vat_cents from accounting.vat_listing_rows where listing_id = l.id) r`

const withDueDay = (head: Head): Head & { due_date: Day } => ({
  ...head,
  due_date: head.kind === 'ic' ? dueDay(parsePeriod(head.period)) : clientListingDueDay(Number(head.period)),
})

/** Listings of a kind, the latest period first. */
export async function listListings(reading: Reading, kind: ListingKind, page: PageRequest) {
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count from accounting.vat_listings where kind = ${kind}`.execute(reading)
  const { rows } = await sql<Head>`${heads} where l.kind = ${kind} order by l.last_month desc, l.period limit ${page.page_size} offset ${offsetOf(page)}`.execute(reading)
  return { count: Number(all!.count), results: rows.map(withDueDay) }
}

export async function readListing(reading: Reading, kind: ListingKind, id: string) {
  if (!isId(id)) return undefined
  const { rows: [head] } = await sql<Head>`${heads} where l.kind = ${kind} and l.id = ${id}::uuid`.execute(reading)
  return head && withDueDay(head)
}

/** The rows of a listing; all of them without a page, as its file has them. */
export async function listingRows(reading: Reading, id: string, page?: PageRequest): Promise<(ListingRow & { position: number })[]> {
  const found = reading.selectFrom('accounting.vat_listing_rows')
    .select(['position', 'vat_number', 'partner_name', 'code', 'correcting_period', 'amount_cents', 'vat_cents'])
    .where('listing_id', '=', id).orderBy('position').$narrowType<{ code: IcCode | null }>()
  return (page ? found.limit(page.page_size).offset(offsetOf(page)) : found).execute()
}
