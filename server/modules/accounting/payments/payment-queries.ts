import { sql } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import { cursorOf, placeOf } from '../ledger/entries/cursor.ts'
import type { Direction, PaymentMeans } from './payment.ts'

export type PaymentFilter = {
  partner_id?: string | undefined
  by?: PaymentMeans | undefined
  direction?: Direction | undefined
  from?: string | undefined
  to?: string | undefined
  cursor?: string | undefined
  page_size: number
}

const payments = (reading: Reading) =>
  reading
    .selectFrom('accounting.payments as y')
    .innerJoin('accounting.entries as e', 'e.id', 'y.entry_id')
    .leftJoin('accounting.partners as p', 'p.id', 'y.partner_id')
    .select([
      'y.id',
      'y.direction',
      'y.partner_id',
      'y.amount_cents',
      'y.day as date',
      'y.by',
      'y.reference',
      'y.invoice_id',
      'y.purchase_invoice_id',
      'y.entry_id',
      'e.number as entry_number',
    ])
    .select((at) => at.fn.coalesce('p.company', 'p.name').as('partner_name'))
    .select(sql<bigint>`(select coalesce(sum(i.residual_cents), 0)::bigint from accounting.open_items i where i.entry_id = y.entry_id)`.as('open_cents'))
    .select((at) => at.selectFrom('accounting.entries as r').whereRef('r.reverses', '=', 'y.entry_id').select('r.id').as('undone_by'))
    .$narrowType<{ direction: Direction; by: PaymentMeans }>()

/** Money of customers and suppliers, the newest first. */
export async function listPayments(reading: Reading, { partner_id, by, direction, from, to, cursor, page_size }: PaymentFilter) {
  if (partner_id && !isId(partner_id)) return { next: null, results: [] }
  let found = payments(reading)
  if (partner_id) found = found.where('y.partner_id', '=', partner_id)
  if (by) found = found.where('y.by', '=', by)
  if (direction) found = found.where('y.direction', '=', direction)
  if (from) found = found.where('y.day', '>=', Temporal.PlainDate.from(from))
  if (to) found = found.where('y.day', '<=', Temporal.PlainDate.from(to))
  const place = placeOf(cursor)
  if (place) found = found.where(sql<boolean>`(y.day, y.id) < (${place.day}::date, ${place.id}::uuid)`)
  const results = await found
    .orderBy('y.day', 'desc')
    .orderBy('y.id', 'desc')
    .limit(page_size + 1)
    .execute()
  return { next: cursorOf(results, page_size, ({ date, id }) => ({ day: date, id })), results: results.slice(0, page_size) }
}

export const readPayment = (reading: Reading, id: string) => payments(reading).where('y.id', '=', id).executeTakeFirst()
