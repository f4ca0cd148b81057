import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import type { CartLineRow } from '../../carts/cart-lines.ts'
import type { Priced } from '../../pricing/price-lines.ts'
import { communicationOf, type OrderNumber } from './order-number.ts'
import type { OrderRequest } from './place-order.ts'

export type OrderToSave = {
  order_id: string
  cart_id: string
  number: OrderNumber
  request: OrderRequest
  priced: Priced<CartLineRow>
  customer_id: string
  hold_expires_at: Temporal.Instant | null
}

/** Writes the order, its lines, VAT groups, payment and first event, and closes the cart: one statement. */
export async function saveOrder(work: Work, order: OrderToSave): Promise<void> {
  const { tx, actor } = work
  const { request, number: { number, year, sequence } } = order
  const head = JSON.stringify({ ...headOf(work, order), number, user_id: actor.user_id ?? null, structured_communication: request.payment_method === 'bank_transfer' ? communicationOf(year, sequence) : null })
  await sql`
    with placed as (
      insert into shop.orders select * from jsonb_populate_record(null::shop.orders, ${head}::jsonb) returning id, placed_at
    ), lines as (
      insert into shop.order_lines select * from jsonb_populate_recordset(null::shop.order_lines, ${JSON.stringify(linesOf(order), asText)}::jsonb)
    ), vat as (
      insert into shop.order_vat select placed.id, groups.* from placed,
        jsonb_to_recordset(${JSON.stringify(order.priced.totals.vat, asText)}::jsonb) as groups(category text, rate_bp int, base_cents bigint, vat_cents bigint)
    ), payment as (
      insert into shop.payments (id, order_id, method, amount_cents, created_at)
      select ${newId()}::uuid, id, ${request.payment_method}, ${order.priced.totals.total_incl_vat_cents.toString()}::bigint, placed_at from placed
      where ${order.priced.totals.total_incl_vat_cents.toString()}::bigint > 0
    ), event as (
      insert into shop.order_events (order_id, kind, made_by, made_at) select id, 'placed', ${actor.user_id ?? null}::uuid, placed_at from placed
    )
    update shop.carts set state = 'ordered', updated_at = placed.placed_at from placed where shop.carts.id = ${order.cart_id}::uuid`.execute(tx)
}

/** bigint cents as PostgreSQL reads them from JSON. */
const asText = (_: string, value: unknown) => typeof value === 'bigint' ? value.toString() : value

function headOf({ now }: Work, { order_id, cart_id, request, priced, customer_id, hold_expires_at }: OrderToSave) {
  const { totals } = priced
  const shippable = priced.lines.some(({ line }) => line.supply === 'goods')
  return {
    id: order_id, cart_id, customer_id, email: request.email, language: request.language, note: request.note ?? null,
    buyer_name: request.billing_address.company ?? request.billing_address.name,
    billing_address: request.billing_address, delivery_address: request.delivery_address ?? null,
    vat_number: request.vat_number ?? null, vat_check_id: request.vat_check_id ?? null, vat_treatment: priced.treatment, currency: 'EUR',
    total_excl_vat_cents: totals.total_excl_vat_cents.toString(), total_vat_cents: totals.total_vat_cents.toString(), total_incl_vat_cents: totals.total_incl_vat_cents.toString(),
    payment_method: request.payment_method, payment_status: 'pending',
    fulfilment_status: shippable ? request.payment_method === 'on_account' ? 'preparing' : 'unfulfilled' : 'not_needed',
    hold_expires_at: hold_expires_at?.toString() ?? null, placed_at: now.toString(),
  }
}

function linesOf({ order_id, priced }: OrderToSave) {
  return priced.lines.map(({ line, applied, total, domestic_rate_bp, unit_price_incl_vat_cents }, index) => ({
    id: newId(), order_id, position: index + 1, variant_id: line.variant_id, sku: line.sku, name: line.name, supply: line.supply, quantity: line.quantity,
    unit_price_cents: line.price_cents, unit_price_incl_vat_cents, price_includes_vat: line.price_includes_vat, domestic_rate_bp,
    net_cents: total.net_cents, vat_cents: total.vat_cents, gross_cents: total.gross_cents,
    category: total.category, rate_bp: total.rate_bp, tax_code: applied.tax_code,
    shipped_quantity: 0, refunded_quantity: 0, withdrawn_quantity: 0,
  }))
}
