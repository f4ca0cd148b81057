import { sql, type SqlBool } from 'kysely'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { plainCode } from './promotion.ts'

/** The codes, the newest first, with what each took off so far. */
export async function listPromotions(reading: Reading, { search, ...page }: PageRequest & { search?: string | undefined }) {
  const narrowed = reading.selectFrom('shop.promotions as promotion')
    .$if(search !== undefined, (query) => query.where(sql<SqlBool>`strpos(promotion.code, ${plainCode(search!)}) > 0`))
  const { count } = await narrowed.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const rows = await narrowed.selectAll('promotion')
    .select(sql<Cents>`coalesce((select sum(placed.discount_incl_vat_cents) from shop.promotion_uses used join shop.orders placed on placed.id = used.order_id where used.promotion_id = promotion.id), 0)::bigint`.as('discount_incl_vat_cents'))
    .orderBy('promotion.created_at', 'desc').orderBy('promotion.id').limit(page.page_size).offset(offsetOf(page)).execute()
  const results = rows.map(({ kind, percent_bp, amount_cents, minimum_cents, ...row }) => ({
    ...row, kind: kind as 'percentage' | 'amount', percent: percent_bp === null ? null : percent_bp / 100, amount_incl_vat_cents: amount_cents, minimum_incl_vat_cents: minimum_cents,
  }))
  return { count, results }
}
