import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import type { CartLineRow } from '../../carts/cart-lines.ts'
import type { OpenCart } from '../../carts/find-cart.ts'
import type { DeliveryMethod } from '../../delivery/delivery-method.ts'
import type { LineToPrice, Priced, PricedAmount } from '../../pricing/price-lines.ts'
import { communicationOf, type OrderNumber } from './order-number.ts'
import type { OrderRequest } from './place-order.ts'

/** What the line of a delivery is called where articles have their SKU. */
const DELIVERY_SKU = 'DELIVERY'

/** A priced cart and how its goods travel. */
export type PricedCart = Priced<CartLineRow> & { method: DeliveryMethod | undefined }

/** What an order keeps of a line beside its price. */
export type LineToSave = LineToPrice & Pick<CartLineRow, 'variant_id' | 'sku' | 'name' | 'withdrawal_exempt' | 'booking_id'>

export type OrderToSave = {
  order_id: string
  /** Null for an order that renews an earlier one. */
  cart: OpenCart | null
  renews_order_id?: string
  number: OrderNumber
  request: Pick<OrderRequest, 'email' | 'language' | 'note' | 'billing_address' | 'delivery_address' | 'vat_number' | 'vat_check_id' | 'payment_method'>
  priced: Priced<LineToSave> & { method: DeliveryMethod | undefined }
  customer_id: string
  user_id: string | null
  hold_expires_at: Temporal.Instant | null
}

/** Writes the order, its lines, VAT groups, payment and first event, and closes its cart: one statement. */
export async function saveOrder(work: Work, order: OrderToSave): Promise<void> {
  const { tx, actor } = work
  const { request, cart, number: { number, year, sequence } } = order
  // a renewal is invoiced at once: the invoice brings its own communication
  const asksTransfer = cart !== null && request.payment_method === 'bank_transfer' && order.priced.totals.total_incl_vat_cents > 0n
  const head = JSON.stringify({ ...headOf(work, order), number, structured_communication: asksTransfer ? communicationOf(year, sequence) : null })
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
    update shop.carts set state = 'ordered', updated_at = placed.placed_at from placed where shop.carts.id = ${cart?.id ?? null}::uuid`.execute(tx)
}

/** bigint cents as PostgreSQL reads them from JSON. */
const asText = (_: string, value: unknown) => typeof value === 'bigint' ? value.toString() : value

function headOf({ now }: Work, { order_id, cart, renews_order_id, request, priced, customer_id, user_id, hold_expires_at }: OrderToSave) {
  const { totals } = priced
  const free = totals.total_incl_vat_cents === 0n
  const coupon = priced.coupon_obstacle === undefined ? cart?.coupon : undefined
  const shippable = priced.lines.some(({ line }) => line.supply === 'goods')
  return {
    id: order_id, cart_id: cart?.id ?? null, renews_order_id: renews_order_id ?? null, customer_id, user_id, email: request.email, language: request.language, note: request.note ?? null,
    buyer_name: request.billing_address.company ?? request.billing_address.name,
    billing_address: request.billing_address, delivery_address: request.delivery_address ?? null,
    vat_number: request.vat_number ?? null, vat_check_id: request.vat_check_id ?? null, vat_treatment: priced.treatment, currency: 'EUR',
    total_excl_vat_cents: totals.total_excl_vat_cents.toString(), total_vat_cents: totals.total_vat_cents.toString(), total_incl_vat_cents: totals.total_incl_vat_cents.toString(),
    payment_method: request.payment_method, payment_status: free ? 'paid' : 'pending',
    fulfilment_status: shippable ? free || request.payment_method === 'on_account' ? 'preparing' : 'unfulfilled' : 'not_needed',
    promotion_id: coupon?.id ?? null, coupon_code: coupon?.code ?? null, discount_incl_vat_cents: priced.discount_incl_vat_cents.toString(),
    delivery_method_id: priced.method?.id ?? null, delivery_method: priced.method?.names[request.language] ?? null,
    has_bookings: priced.lines.some(({ line }) => line.booking_id !== null), hold_expires_at: hold_expires_at?.toString() ?? null, placed_at: now.toString(),
  }
}

const untouched = { shipped_quantity: 0, refunded_quantity: 0, withdrawn_quantity: 0, returned_quantity: 0 }

function linesOf({ order_id, priced, request: { language } }: OrderToSave) {
  const articles = priced.lines.map(({ line, discount_incl_vat_cents, ...amounts }, index) => ({
    id: newId(), order_id, position: index + 1, kind: 'article', variant_id: line.variant_id, sku: line.sku, name: line.name, supply: line.supply, quantity: line.quantity,
    unit_price_cents: line.price_cents, price_includes_vat: line.price_includes_vat, discount_incl_vat_cents,
    withdrawal_exempt: line.withdrawal_exempt, ...amountsOf(amounts), ...untouched, booking_id: line.booking_id,
  }))
  const { delivery, method } = priced
  if (!delivery || !method) return articles
  // an accessory of the goods: taxed as they are, and never sent itself
  return [...articles, {
    id: newId(), order_id, position: articles.length + 1, kind: 'delivery', variant_id: null, sku: DELIVERY_SKU, name: method.names[language], supply: 'services', quantity: 1,
    unit_price_cents: delivery.typed_cents, price_includes_vat: true, discount_incl_vat_cents: 0n, withdrawal_exempt: false, ...amountsOf(delivery), ...untouched,
  }]
}

const amountsOf = ({ applied, total, domestic_rate_bp, unit_price_incl_vat_cents }: PricedAmount) => ({
  unit_price_incl_vat_cents, domestic_rate_bp, net_cents: total.net_cents, vat_cents: total.vat_cents, gross_cents: total.gross_cents,
  category: total.category, rate_bp: total.rate_bp, tax_code: applied.tax_code,
})
