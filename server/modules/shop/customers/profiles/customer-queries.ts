import { sql } from 'kysely'
import { customerBalance } from '#modules/accounting'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { listAddresses } from './addresses.ts'

export type CustomerRow = {
  id: string, kind: 'person' | 'company', name: string, company: string | null, vat_number: string | null, email: string, language: Language, registered: boolean, on_account: boolean
  created_at: Temporal.Instant, order_count: number, ordered_cents: Cents, last_order_at: Temporal.Instant | null
}

const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
/** Who never wrote a profile is called as their last order calls them. */
const named = sql`coalesce(customer.name, orders.buyer_name, customer.email) as name`
const bought = sql`left join lateral (
  select count(*) filter (where cancelled_at is null and payment_status <> 'expired')::int as order_count, max(placed_at) as last_order_at,
    coalesce(sum(total_incl_vat_cents) filter (where payment_status in ('paid', 'partly_refunded', 'refunded')), 0)::bigint as ordered_cents,
    (array_agg(buyer_name order by placed_at desc))[1] as buyer_name
  from shop.orders where customer_id = customer.id) orders on true`

type CustomerFilter = PageRequest & { search?: string | undefined, kind?: 'person' | 'company' | undefined, registered?: boolean | undefined }

/** Customers, the newest first; guests too. */
export async function listCustomers(reading: Reading, { search, kind, registered, ...page }: CustomerFilter) {
  const from = sql`from shop.customers customer where ${kind ? sql`customer.kind = ${kind}` : sql`true`}
    and ${registered === undefined ? sql`true` : registered ? sql`customer.user_id is not null` : sql`customer.user_id is null`}
    and ${search === undefined ? sql`true` : sql`(customer.email ilike ${like(search)} or customer.name ilike ${like(search)} or customer.company ilike ${like(search)} or customer.vat_number ilike ${like(search.replace(/[\s.]/g, ''))})`}`
  const { rows: [counted] } = await sql<{ count: number }>`select count(*)::int as count ${from}`.execute(reading)
  const { rows } = await sql<CustomerRow>`
    select customer.id, customer.kind, ${named}, customer.company, customer.vat_number, customer.email, customer.language, customer.user_id is not null as registered, customer.on_account, customer.created_at,
      orders.order_count, orders.ordered_cents, orders.last_order_at
    from (select customer.* ${from} order by customer.created_at desc, customer.id limit ${page.page_size} offset ${offsetOf(page)}) customer ${bought}
    order by customer.created_at desc, customer.id`.execute(reading)
  return { count: counted!.count, results: rows }
}

/** Everything the shop knows of a customer: profile, addresses, what they owe, what they bought, what VIES said. */
export async function readCustomer(reading: Reading, id: string) {
  const { rows: [customer] } = await sql<CustomerRow & { partner_id: string, notes: string, user_id: string | null }>`
    select customer.id, customer.kind, ${named}, customer.company, customer.vat_number, customer.email, customer.language, customer.user_id, customer.user_id is not null as registered, customer.on_account,
      customer.notes, customer.partner_id, customer.created_at, orders.order_count, orders.ordered_cents, orders.last_order_at
    from shop.customers customer ${bought} where customer.id = ${id}`.execute(reading)
  if (!customer) return undefined
  const [addresses, balance_cents, vat_checks] = await Promise.all([
    listAddresses(reading, id), customerBalance(reading, customer.partner_id),
    reading.selectFrom('shop.vat_checks').select(['id', 'vat_number', 'valid', 'name', 'consultation_number', 'source', 'checked_at'])
      .where('vat_number', '=', customer.vat_number ?? '').orderBy('checked_at', 'desc').limit(10).execute(),
  ])
  return { ...customer, addresses, balance_cents, vat_checks: vat_checks.map((check) => ({ ...check, source: check.source as 'vies' | 'checksum' })) }
}
