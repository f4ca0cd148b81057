import { sql } from 'kysely'
import { dayOf } from '#kernel/day.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { returnMoves, type ReturnKind, type ReturnState } from './return.ts'

type Row = {
  id: string, order_id: string, order_number: string, kind: ReturnKind, state: ReturnState, name: string, email: string, reason: string, requested_at: Temporal.Instant
  units: number, to_come_back: number, value_incl_vat_cents: Cents
}

/** A withdrawal is refunded within fourteen days of the declaration (art. VI.50 CEL). */
const REFUND_WITHIN_DAYS = 14

/** What comes back: the open ones first, the oldest of them at the top. */
export async function listReturns(reading: Reading, { state, kind, search, ...page }: PageRequest & { state?: ReturnState | undefined, kind?: ReturnKind | undefined, search?: string | undefined }) {
  const from = sql`
    from shop.returns held join shop.orders placed on placed.id = held.order_id
    where ${state ? sql`held.state = ${state}` : sql`true`} and ${kind ? sql`held.kind = ${kind}` : sql`true`}
      and ${search === undefined ? sql`true` : sql`(strpos(placed.number, ${search}) > 0 or strpos(lower(held.name), lower(${search})) > 0 or strpos(lower(held.email), lower(${search})) > 0)`}`
  const { rows: [counted] } = await sql<{ count: number }>`select count(*)::int as count ${from}`.execute(reading)
  const { rows } = await sql<Row>`
    select page.*, sums.units, sums.to_come_back, sums.value_incl_vat_cents
    from (select held.*, placed.number as order_number ${from}
      order by held.state in ('refunded', 'cancelled'), case when held.state in ('refunded', 'cancelled') then -extract(epoch from held.requested_at) else extract(epoch from held.requested_at) end, held.id
      limit ${page.page_size} offset ${offsetOf(page)}) page
    cross join lateral (
      select sum(back.quantity)::int as units, sum(back.sent_quantity)::int as to_come_back, sum(line.gross_cents * back.quantity / line.quantity)::bigint as value_incl_vat_cents
      from shop.return_lines back join shop.order_lines line on line.id = back.line_id where back.return_id = page.id) sums`.execute(reading)
  const results = rows.map((row) => ({
    ...row, next: [...returnMoves[row.state]],
    refund_by: row.kind === 'withdrawal' && returnMoves[row.state].length > 0 ? dayOf(row.requested_at).add({ days: REFUND_WITHIN_DAYS }) : null,
  }))
  return { count: counted!.count, results }
}
