import { z } from 'zod'
import { vatGroup } from './shop-cart.ts'
import { address, cents, centsOut, currency, day, dayOut, email, id, instantOut, language, line, pageQuery, prose, vatCategory, vatRate } from './wire.ts'

export const paymentMethod = z.enum(['stripe', 'bank_transfer', 'on_account', 'demo']).meta({ example: 'demo' })
export const paymentStatus = z.enum(['pending', 'paid', 'failed', 'expired', 'partly_refunded', 'refunded']).meta({ example: 'paid' })
export const fulfilmentStatus = z.enum(['unfulfilled', 'preparing', 'partly_shipped', 'shipped', 'delivered', 'not_needed']).meta({ example: 'preparing' })
export const orderStatus = z.enum(['pending', 'paid', 'preparing', 'shipped', 'delivered', 'completed', 'cancelled', 'returned', 'refunded', 'partly_refunded']).meta({ example: 'paid' })

export const NewOrder = z.object({
  email: email.optional().meta({ description: 'Demanded from guests.' }),
  billing_address: address,
  delivery_address: address.optional(),
  vat_number: line(20).optional().meta({ example: 'BE0123456749' }),
  delivery_method_id: id.optional().meta({ description: 'The first that serves the destination when not said.' }),
  payment_method: paymentMethod,
  expected_total_incl_vat_cents: cents,
  language: language.optional(),
  note: prose(1_000).optional(),
  accept_terms: z.literal(true),
}).meta({ id: 'NewOrder' })

export const OrderLine = z.object({
  id,
  position: z.int().meta({ example: 1 }),
  kind: z.enum(['article', 'delivery']).meta({ example: 'article' }),
  variant_id: id.nullable(),
  sku: z.string().meta({ example: 'CAF-250' }),
  name: z.string().meta({ example: 'Café de la Senne, 250 g' }),
  supply: z.enum(['goods', 'services']).meta({ description: 'Services are not shipped.', example: 'goods' }),
  image: z.string().nullable().meta({ example: 'b3a1…' }),
  quantity: z.int().meta({ example: 2 }),
  unit_price_incl_vat_cents: centsOut,
  discount_incl_vat_cents: centsOut.meta({ description: 'What a code took off this line; its totals are without it.' }),
  line_total_excl_vat_cents: centsOut,
  line_vat_cents: centsOut,
  line_total_incl_vat_cents: centsOut,
  vat_rate: vatRate,
  vat_category: vatCategory,
  shipped_quantity: z.int().meta({ example: 0 }),
  refunded_quantity: z.int().meta({ example: 0 }),
  booking: z.object({
    id, text: z.string().meta({ example: 'mardi 24 novembre 2026 à 10:00, Praticienne Exemple' }), status: z.string().meta({ example: 'confirmed' }),
    page: z.string().meta({ description: 'Where the buyer looks after it.', example: '/fr/appointments/019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f' }),
  }).nullable().meta({ description: 'The appointment that the line is for.', example: null }),
  returnable_quantity: z.int().meta({ description: 'What can still be given back.', example: 2 }),
  withdrawal_exempt: z.boolean().meta({ description: 'The law exempts it from the right to withdraw.', example: false }),
}).meta({ id: 'OrderLine' })

export const OrderPayment = z.object({
  method: paymentMethod,
  status: paymentStatus,
  client_secret: z.string().nullable().meta({ description: 'Stripe only: what its Payment Element needs.', example: null }),
  publishable_key: z.string().nullable().meta({ example: null }),
  structured_communication: z.string().nullable().meta({ example: '+++202/6000/12320+++' }),
  iban: z.string().nullable().meta({ example: 'BE68539007547034' }),
  beneficiary: z.string().nullable().meta({ example: 'Au Comptoir de la Senne SRL' }),
  epc_qr: z.string().nullable().meta({ description: 'EPC QR text of the transfer.', example: null }),
}).meta({ id: 'OrderPayment' })

export const OrderEvent = z.object({
  at: instantOut,
  kind: z.string().meta({ example: 'paid' }),
  actor: z.string().nullable().meta({ description: 'E-mail of the member of staff, or null for the buyer and the system.', example: null }),
  facts: z.record(z.string(), z.string()).meta({ example: { number: 'VTE-2026-000123' } }),
}).meta({ id: 'OrderEvent' })

export const returnState = z.enum(['expected', 'received', 'restocked', 'refunded', 'cancelled']).meta({ example: 'expected' })
export const returnKind = z.enum(['return', 'withdrawal']).meta({ example: 'withdrawal' })

export const OrderShipment = z.object({ id, carrier: z.string().nullable().meta({ example: 'bpost' }), tracking: z.string().nullable().meta({ example: '323200012345678901234567' }), shipped_at: instantOut }).meta({ id: 'OrderShipment' })
export const OrderRefund = z.object({
  id, status: z.enum(['pending', 'succeeded', 'failed']), amount_cents: centsOut, method: paymentMethod, reason: z.string().meta({ example: 'Retour' }), made_at: instantOut,
  iban: z.string().nullable().meta({ description: 'Where the buyer asked a transfer to go.', example: null }),
}).meta({ id: 'OrderRefund' })
export const OrderReturn = z.object({
  id, kind: returnKind, state: returnState, reason: z.string().meta({ example: '' }), requested_at: instantOut,
  lines: z.array(z.object({ line_id: id, quantity: z.int().meta({ example: 1 }), sent_quantity: z.int().meta({ description: 'Of them, those that must come back.', example: 1 }) })),
}).meta({ id: 'OrderReturn' })

export const OrderDocument = z.object({
  invoice_id: id,
  kind: z.enum(['invoice', 'credit_note']),
  number: z.string().meta({ example: 'VTE-2026-000123' }),
  entry_id: id,
  entry_number: z.string().meta({ example: 'VTE-2026-000123' }),
  issue_day: dayOut,
  total_incl_vat_cents: centsOut,
}).meta({ id: 'OrderDocument' })

const head = {
  id,
  number: z.string().meta({ example: '2026-000123' }),
  status: orderStatus,
  payment_status: paymentStatus,
  fulfilment_status: fulfilmentStatus,
  total_excl_vat_cents: centsOut,
  total_vat_cents: centsOut,
  total_incl_vat_cents: centsOut,
  currency,
  placed_at: instantOut,
  email: z.string().meta({ example: 'personne@exemple.test' }),
  buyer_name: z.string().meta({ example: 'Personne Exemple' }),
}

export const OrderSummary = z.object({ ...head, payment_method: paymentMethod, line_count: z.int().meta({ example: 2 }) }).meta({ id: 'OrderSummary' })

export const Order = z.object({
  ...head,
  language,
  note: z.string().nullable().meta({ example: null }),
  billing_address: address,
  delivery_address: address.nullable(),
  vat_number: z.string().nullable().meta({ example: null }),
  vat_treatment: z.string().meta({ example: 'domestic' }),
  lines: z.array(OrderLine),
  coupon_code: z.string().nullable().meta({ example: null }),
  discount_incl_vat_cents: centsOut,
  delivery_method: z.string().nullable().meta({ example: 'bpost, à domicile' }),
  vat: z.array(vatGroup),
  payment: OrderPayment,
  hold_expires_at: instantOut.nullable(),
  documents: z.array(OrderDocument),
  refunded_cents: centsOut,
  shipments: z.array(OrderShipment),
  refunds: z.array(OrderRefund),
  returns: z.array(OrderReturn),
  delivered_at: instantOut.nullable(),
  withdrawable_until: dayOut.nullable().meta({ description: 'Last day of the right to withdraw; null while its time has not begun.' }),
  timeline: z.array(OrderEvent),
  access_token: z.string().nullable().meta({ description: 'Given once, at placement: lets a guest read the order.', example: null }),
}).meta({ id: 'Order' })

export const OrderListQuery = z.object({
  ...pageQuery,
  search: line(100).optional(),
  status: orderStatus.optional(),
  payment_status: paymentStatus.optional(),
  fulfilment_status: fulfilmentStatus.optional(),
  invoice_id: id.optional(),
  from: day.optional(),
  to: day.optional(),
})

export const OrderParams = z.object({ id })
export const OrderAccess = z.object({ access_token: z.string().min(20).max(100).optional().meta({ example: 'u8Yt3-guest-link-token-0001' }) })
export const OrderLookup = z.object({ number: line(20).meta({ example: '2026-000123' }), email }).meta({ id: 'OrderLookup' })

/** Staff say that a transfer arrived; a demo payment is made by the buyer. */
export const OrderPay = z.object({ received_on: day.optional(), reference: line(140).optional() }).meta({ id: 'OrderPay' })

const picks = z.array(z.object({ line_id: id, quantity: z.int().min(1).max(9_999).meta({ example: 1 }) })).min(1).max(200)
export const NewRefund = z.object({ lines: picks, reason: line(300).meta({ example: 'Retour' }), restock: z.boolean().default(true) }).meta({ id: 'NewRefund' })
export const Refund = z.object({
  id: id.nullable().meta({ description: 'Null when nothing had been paid.' }),
  status: z.enum(['pending', 'succeeded', 'failed', 'not_needed']).meta({ description: 'Not needed: the credit note settles an unpaid invoice, no money moves.', example: 'succeeded' }), amount_cents: centsOut, currency, credit_note_number: z.string().meta({ example: 'NCV-2026-000001' }),
}).meta({ id: 'Refund' })
export const NewShipment = z.object({ lines: picks.optional(), carrier: line(60).optional(), tracking: line(80).optional() }).meta({ id: 'NewShipment' })
export const OrderDelivered = z.object({ delivered_on: day.optional() }).meta({ id: 'OrderDelivered' })
export const ReturnPicks = picks
