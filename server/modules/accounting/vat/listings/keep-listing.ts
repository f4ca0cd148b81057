import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import { isId, newId } from '#kernel/identifier.ts'
import { parsePeriod } from '#kernel/period.ts'
import type { Work } from '#platform/work.ts'
import { asJson } from '../declarations/declaration.ts'
import { listingEmpty, listingFiled, listingIncomplete, listingNotFound, periodNotOver } from '../refusals.ts'
import { clientContent } from './client-content.ts'
import { icContent } from './ic-content.ts'
import type { ListingContent, ListingKind } from './listing.ts'

/** Makes the listing of a period as a draft; a draft that is there already is made anew. Throws `listingFiled`. */
export async function generateListing(work: Work, kind: ListingKind, period: string): Promise<{ id: string }> {
  const content = await contentOf(work, kind, period)
  const { rows, entries_at_fault, ...head } = content
  const draft = { ...head, entries_at_fault: asJson(entries_at_fault), generated_at: work.now }
  const { id } = await work.tx.insertInto('accounting.vat_listings').values({ id: newId(), kind, status: 'draft', ...draft })
    .onConflict((conflict) => conflict.columns(['kind', 'period']).doUpdateSet(draft)).returning('id').executeTakeFirstOrThrow()
  await keepRows(work, id, rows)
  return { id }
}

/**
 * Files a listing: it is made once more and stays. Throws `listingNotFound`, `listingFiled`, `periodNotOver`, `listingIncomplete`, and
 * `listingEmpty` for an intra-Community listing of nothing.
 */
export async function fileListing(work: Work, kind: ListingKind, id: string): Promise<void> {
  const { tx, now, actor } = work
  const listing = isId(id)
    ? await tx.selectFrom('accounting.vat_listings').select(['period', 'status', 'last_month']).where('id', '=', id).where('kind', '=', kind).forUpdate().executeTakeFirst()
    : undefined
  if (!listing) throw listingNotFound
  if (listing.status === 'filed') throw listingFiled
  const next = listing.last_month.add({ months: 1 })
  if (Temporal.PlainDate.compare(dayOf(now), next) < 0) throw periodNotOver.with({ day: next.toString() })
  const { rows, entries_at_fault, ...head } = await contentOf(work, kind, listing.period)
  if (entries_at_fault.length > 0) throw listingIncomplete
  if (kind === 'ic' && rows.length === 0) throw listingEmpty
  await keepRows(work, id, rows)
  await tx.updateTable('accounting.vat_listings')
    .set({ ...head, entries_at_fault: '[]', status: 'filed', generated_at: now, filed_at: now, filed_by: actor.user_id ?? null }).where('id', '=', id).execute()
}

const contentOf = ({ tx }: Work, kind: ListingKind, period: string): Promise<ListingContent> =>
  kind === 'ic' ? icContent(tx, parsePeriod(period)) : clientContent(tx, Number(period))

async function keepRows({ tx }: Work, listing_id: string, rows: ListingContent['rows']): Promise<void> {
  await tx.deleteFrom('accounting.vat_listing_rows').where('listing_id', '=', listing_id).execute()
  if (rows.length === 0) return
  await sql`
    insert into accounting.vat_listing_rows (listing_id, position, vat_number, partner_name, code, correcting_period, amount_cents, vat_cents)
    select ${listing_id}::uuid, position, vat_number, partner_name, code, correcting_period, amount_cents, vat_cents
    from jsonb_to_recordset(${asJson(rows.map((row, index) => ({ ...row, position: index + 1 })))}::jsonb) as r (position int, vat_number text,
      partner_name text, code text, correcting_period text, amount_cents bigint, vat_cents bigint)`.execute(tx)
}
