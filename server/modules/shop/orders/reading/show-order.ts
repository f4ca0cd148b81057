import { sql } from 'kysely'
import { companyOf, type Company } from '#modules/accounting'
import { epcPayload } from '#kernel/belgium/epc-qr.ts'
import { formatStructuredCommunication } from '#kernel/belgium/structured-communication.ts'
import type { Language } from '#kernel/language.ts'
import type { Cents } from '#kernel/money.ts'
import type { VatCategory } from '#kernel/vat/category.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Address } from '../../customers/save-customer.ts'
import { bookings, type Booking } from '../../bookings/bookings.ts'
import type { ReturnKind, ReturnState } from '../after-sale/return.ts'
import { returnableUnits } from '../after-sale/take-back.ts'
import { withdrawableUntil } from '../after-sale/withdrawal-term.ts'
import { statusOf, type FulfilmentStatus, type PaymentMethod, type PaymentStatus } from '../order.ts'

type LineRow = {
  id: string, position: number, kind: 'article' | 'delivery', variant_id: string | null, sku: string, name: string, image: string | null, quantity: number, unit_price_incl_vat_cents: number
  supply: 'goods' | 'services', discount_incl_vat_cents: number | null, net_cents: number, vat_cents: number, gross_cents: number, rate_bp: number, category: VatCategory, shipped_quantity: number, refunded_quantity: number, returned_quantity: number, withdrawn_quantity: number, withdrawal_exempt: boolean, booking_id: string | null
}
type DocumentRow = { invoice_id: string, kind: 'invoice' | 'credit_note', number: string, entry_id: string, entry_number: string, issue_day: string, total_incl_vat_cents: number }
type RefundRow = { id: string, status: 'pending' | 'succeeded' | 'failed', amount_cents: number, method: PaymentMethod, reason: string, made_at: string, iban: string | null }
type ReturnRow = { id: string, kind: ReturnKind, state: ReturnState, reason: string, requested_at: string, lines: { line_id: string, quantity: number, sent_quantity: number }[] }
type ShipmentRow = { id: string, carrier: string | null, tracking: string | null, shipped_at: string }
type EventRow = { at: string, kind: string, actor: string | null, facts: Record<string, string> }

export type OrderRow = {
  id: string, number: string, user_id: string | null, email: string, buyer_name: string, language: Language, note: string | null
  billing_address: Address, delivery_address: Address | null, vat_number: string | null, vat_treatment: string, currency: string
  total_excl_vat_cents: Cents, total_vat_cents: Cents, total_incl_vat_cents: Cents
  coupon_code: string | null, discount_incl_vat_cents: Cents | null, delivery_method: string | null
  payment_method: PaymentMethod, payment_status: PaymentStatus, fulfilment_status: FulfilmentStatus, cancelled_at: Temporal.Instant | null
  delivered_at: Temporal.Instant | null, returned_at: Temporal.Instant | null, completed_at: Temporal.Instant | null
  has_bookings: boolean, renews_order_id: string | null, hold_expires_at: Temporal.Instant | null, structured_communication: string | null, placed_at: Temporal.Instant
  client_secret: string | null, refunded_cents: Cents
  lines: LineRow[], vat: { category: VatCategory, rate_bp: number, base_cents: number, vat_cents: number }[], documents: DocumentRow[], timeline: EventRow[]
  shipments: ShipmentRow[], refunds: RefundRow[], returns: ReturnRow[]
}

/** An order with everything that hangs on it, in one question. */
export async function orderRow(reading: Reading, id: string): Promise<OrderRow | undefined> {
  const { rows } = await sql<OrderRow>`
    select placed.*, payment.client_secret, coalesce(payment.refunded_cents, 0) as refunded_cents,
      (select jsonb_agg(to_jsonb(line) - 'order_id' || jsonb_build_object('image',
         (select key from shop.product_images image join shop.variants variant using (product_id) where variant.id = line.variant_id order by image.position limit 1))
         order by line.position) from shop.order_lines line where line.order_id = placed.id) as lines,
      coalesce((select jsonb_agg(to_jsonb(vat) order by vat.rate_bp desc, vat.category) from shop.order_vat vat where vat.order_id = placed.id), '[]') as vat,
      coalesce((select jsonb_agg(jsonb_build_object('at', event.made_at, 'kind', event.kind, 'facts', event.facts, 'actor', person.email) order by event.id)
         from shop.order_events event left join identity.published_people person on person.id = event.made_by and person.id is distinct from placed.user_id where event.order_id = placed.id), '[]') as timeline,
      coalesce((select jsonb_agg(to_jsonb(sent) order by sent.shipped_at) from shop.shipments sent where sent.order_id = placed.id), '[]') as shipments,
      coalesce((select jsonb_agg(jsonb_build_object('id', refund.id, 'status', refund.status, 'amount_cents', refund.amount_cents, 'method', payment.method, 'reason', refund.reason, 'made_at', refund.made_at,
         'iban', (select iban from shop.returns where refund_id = refund.id limit 1)) order by refund.made_at) from shop.refunds refund where refund.payment_id = payment.id), '[]') as refunds,
      coalesce((select jsonb_agg(jsonb_build_object('id', held.id, 'kind', held.kind, 'state', held.state, 'reason', held.reason, 'requested_at', held.requested_at,
         'lines', (select jsonb_agg(to_jsonb(back)) from shop.return_lines back where back.return_id = held.id)) order by held.requested_at) from shop.returns held where held.order_id = placed.id), '[]') as returns,
      coalesce((select jsonb_agg(to_jsonb(document) order by document.number) from accounting.published_documents document
         where placed.invoice_id in (document.invoice_id, document.credited_invoice_id)), '[]') as documents
    from shop.orders placed
    left join shop.payments payment on payment.order_id = placed.id
    where placed.id = ${id}`.execute(reading)
  return rows[0]
}

/** The order as it travels. `access_token` only for whoever just placed it. */
export async function presentOrder(reading: Reading, configuration: Configuration, row: OrderRow, access_token: string | null = null) {
  const { lines, vat, ...order } = row
  const booked = await bookedIn(reading, row)
  const seller = row.payment_method === 'bank_transfer' ? await companyOf(reading) : undefined
  return {
    ...order,
    status: statusOf(row),
    discount_incl_vat_cents: row.discount_incl_vat_cents ?? 0n,
    withdrawable_until: withdrawableUntil(row) ?? null,
    lines: lines.map((line) => ({
      ...line, returnable_quantity: line.kind === 'article' ? returnableUnits(line, comingBack(row, line.id)) : 0, discount_incl_vat_cents: line.discount_incl_vat_cents ?? 0, vat_rate: line.rate_bp / 100, vat_category: line.category,
      line_total_excl_vat_cents: line.net_cents, line_vat_cents: line.vat_cents, line_total_incl_vat_cents: line.gross_cents,
      booking: presentBooking(configuration, line, booked, row.language),
    })),
    vat: vat.map(({ rate_bp, ...group }) => ({ rate: rate_bp / 100, ...group })),
    payment: presentPayment(row, configuration, seller),
    access_token,
  }
}

/** What lines stand for; nothing is asked for an order of goods. */
async function bookedIn(reading: Reading, { has_bookings, lines, language }: OrderRow): Promise<ReadonlyMap<string, Booking>> {
  return has_bookings ? bookings().describe(reading, lines.flatMap(({ booking_id }) => booking_id ?? []), language) : new Map()
}

function presentBooking(configuration: Configuration, { booking_id }: LineRow, booked: ReadonlyMap<string, Booking>, language: Language) {
  const booking = booking_id === null ? undefined : booked.get(booking_id)
  return booking ? { id: booking_id!, text: booking.text, status: booking.status, page: booking.page(configuration, language) } : null
}

const comingBack = ({ returns }: OrderRow, line_id: string) => returns.filter(({ state }) => state === 'expected' || state === 'received' || state === 'restocked')
  .flatMap(({ lines }) => lines).filter((back) => back.line_id === line_id).reduce((units, { quantity }) => units + quantity, 0)

function presentPayment(row: OrderRow, { STRIPE_PUBLISHABLE_KEY }: Configuration, seller: Company | undefined) {
  const awaited = row.payment_status === 'pending' && row.cancelled_at === null
  const transfer = awaited && seller && row.structured_communication ? transferOf(row, row.structured_communication, seller) : undefined
  return {
    method: row.payment_method,
    status: row.payment_status,
    client_secret: awaited ? row.client_secret : null,
    publishable_key: awaited && row.payment_method === 'stripe' ? STRIPE_PUBLISHABLE_KEY ?? null : null,
    structured_communication: transfer?.communication ?? null,
    iban: transfer ? seller!.iban : null,
    beneficiary: transfer ? seller!.name : null,
    epc_qr: transfer?.epc_qr ?? null,
  }
}

function transferOf({ total_incl_vat_cents }: OrderRow, digits: string, { name, iban, bic }: Company) {
  const communication = formatStructuredCommunication(digits)
  return { communication, epc_qr: epcPayload({ name, iban, ...(bic && { bic }), amount_cents: total_incl_vat_cents, text: communication }) }
}
