import { sql, type SqlBool } from 'kysely'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Reading } from '#platform/database/database.ts'
import type { FulfilmentStatus, OrderStatus, PaymentMethod, PaymentStatus } from '../order.ts'

export type OrderFilter = PageRequest & {
  search?: string | undefined
  status?: OrderStatus | undefined
  payment_status?: PaymentStatus | undefined
  fulfilment_status?: FulfilmentStatus | undefined
  invoice_id?: string | undefined
  from?: string | undefined
  to?: string | undefined
}

/** `statusOf` of order.ts, as PostgreSQL computes it; a test compares both over every combination. */
export const statusSql = sql<OrderStatus>`case
  when payment_status in ('refunded', 'partly_refunded') then payment_status
  when cancelled_at is not null or payment_status = 'expired' then 'cancelled'
  when returned_at is not null then 'returned'
  when completed_at is not null then 'completed'
  when fulfilment_status in ('shipped', 'delivered') then fulfilment_status
  when fulfilment_status in ('preparing', 'partly_shipped') then 'preparing'
  when payment_status = 'paid' then case when fulfilment_status = 'not_needed' then 'completed' else 'paid' end
  else 'pending' end`

/** Orders, newest first; only one person's when `user_id` is given. */
export async function listOrders(reading: Reading, filter: OrderFilter, user_id?: string) {
  const { search, status, payment_status, fulfilment_status, invoice_id, from, to } = filter
  const narrowed = reading.selectFrom('shop.orders')
    .$if(user_id !== undefined, (query) => query.where('user_id', '=', user_id!))
    .$if(status !== undefined, (query) => query.where(sql<SqlBool>`${statusSql} = ${status}`))
    .$if(payment_status !== undefined, (query) => query.where('payment_status', '=', payment_status!))
    .$if(fulfilment_status !== undefined, (query) => query.where('fulfilment_status', '=', fulfilment_status!))
    .$if(invoice_id !== undefined, (query) => query.where(sql<SqlBool>`invoice_id::text = ${invoice_id}`))
    .$if(from !== undefined, (query) => query.where(sql<SqlBool>`placed_at >= ${from}::date at time zone 'Europe/Brussels'`))
    .$if(to !== undefined, (query) => query.where(sql<SqlBool>`placed_at < (${to}::date + 1) at time zone 'Europe/Brussels'`))
    .$if(search !== undefined, (query) => query.where(sql<SqlBool>`(number ilike ${like(search!)} or email ilike ${like(search!)} or buyer_name ilike ${like(search!)})`))
  const { count } = await narrowed.select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const results = await narrowed.select([
    'id', 'number', 'payment_status', 'fulfilment_status', 'total_excl_vat_cents', 'total_vat_cents', 'total_incl_vat_cents', 'currency', 'placed_at', 'email', 'buyer_name', 'payment_method',
    statusSql.as('status'), sql<number>`(select count(*)::int from shop.order_lines where order_id = shop.orders.id)`.as('line_count'),
  ]).orderBy('placed_at', 'desc').orderBy('id').limit(filter.page_size).offset(offsetOf(filter)).execute()
  return { count, results: results as (Omit<(typeof results)[number], 'payment_status' | 'fulfilment_status' | 'payment_method'> & { payment_status: PaymentStatus, fulfilment_status: FulfilmentStatus, payment_method: PaymentMethod })[] }
}

/** What a person typed, searched anywhere in the text: its own % and _ mean themselves. */
const like = (text: string) => `%${text.replace(/[\\%_]/g, '\\$&')}%`
