import { z } from 'zod'
import { centsOut, currency, id, instantOut, line, vatCategory, vatRate } from './wire.ts'

const quantity = z.int().min(1).max(9_999).meta({ example: 2 })

/** What stands between a line and an order; the shopper is told, nothing is changed behind their back. */
export const lineProblem = z.enum(['out_of_stock', 'not_enough_stock', 'price_changed', 'unavailable', 'hold_expired']).meta({ example: 'not_enough_stock' })

export const vatGroup = z.object({
  rate: vatRate,
  category: vatCategory,
  base_cents: centsOut,
  vat_cents: centsOut,
}).meta({ id: 'VatGroup', description: 'VAT is computed once per rate and category.' })

export const totals = z.object({
  subtotal_incl_vat_cents: centsOut,
  discount_incl_vat_cents: centsOut,
  delivery_incl_vat_cents: centsOut,
  vat: z.array(vatGroup),
  total_excl_vat_cents: centsOut,
  total_vat_cents: centsOut,
  total_incl_vat_cents: centsOut,
}).meta({ id: 'Totals' })

export const CartLine = z.object({
  id,
  variant_id: id,
  product_slug: z.string().meta({ example: 'cafe-de-la-senne' }),
  name: z.string().meta({ example: 'Café de la Senne, 250 g' }),
  options: z.array(z.object({ name: z.string().meta({ example: 'Contenance' }), value: z.string().meta({ example: '250 g' }) })),
  image: z.string().nullable().meta({ description: 'Key of the picture; sizes at /media/KEY/WIDTH.avif or .webp.', example: 'b3a1…' }),
  quantity,
  available: z.int().nullable().meta({ description: 'Units that can be ordered; null when stock is not counted.', example: 12 }),
  unit_price_incl_vat_cents: centsOut,
  discount_incl_vat_cents: centsOut.meta({ description: 'What a code takes off this line; its total is without it.' }),
  line_total_incl_vat_cents: centsOut,
  line_total_excl_vat_cents: centsOut,
  vat_rate: vatRate,
  renews: z.boolean().meta({ description: 'A subscription: paid again each period, until it is cancelled.', example: false }),
  booking_text: z.string().nullable().meta({ description: 'The appointment that the line is for: when and with whom.', example: null }),
  problem: lineProblem.nullable(),
}).meta({ id: 'CartLine' })

/** The code that lies in the cart; one that does not apply says why. */
export const CartCoupon = z.object({
  code: z.string().meta({ example: 'BIENVENUE10' }),
  applies: z.boolean(),
  explanation: z.string().nullable().meta({ description: "Why it takes nothing off, in the caller's language.", example: null }),
}).meta({ id: 'CartCoupon' })

export const CartDelivery = z.object({
  id,
  name: z.string().meta({ example: 'bpost, à domicile' }),
  text: z.string().meta({ example: 'Deux jours ouvrables' }),
  price_incl_vat_cents: centsOut.meta({ description: 'For this cart.' }),
  free_from_cents: centsOut.nullable().meta({ description: 'Free when the articles come to this, incl. VAT.' }),
}).meta({ id: 'CartDelivery' })

export const NewCoupon = z.object({ code: line(40).meta({ example: 'BIENVENUE10' }) }).meta({ id: 'NewCoupon' })

export const Cart = z.object({
  id: id.nullable().meta({ description: 'Null until the first line is added.' }),
  lines: z.array(CartLine),
  totals,
  coupon: CartCoupon.nullable(),
  delivery_method_id: id.nullable().meta({ description: 'The method these totals count with: the one asked for, or the first that serves the destination.' }),
  delivery_methods: z.array(CartDelivery),
  currency,
  vat_treatment: z.enum(['domestic', 'reverse_charge_eu', 'intra_community_goods', 'export', 'service_outside_eu', 'oss', 'small_enterprise']),
  problems: z.array(lineProblem),
  hold_expires_at: instantOut.nullable(),
}).meta({ id: 'Cart' })

/** The buyer's country and VAT number change what the cart amounts to; checkout asks with them before it orders. */
export const CartQuery = z.object({
  country_code: z.string().regex(/^[A-Z]{2}$/).optional().meta({ example: 'BE' }),
  postal_code: line(16).optional().meta({ example: '1000' }),
  vat_number: line(20).optional().meta({ example: 'BE0123456749' }),
  delivery_method_id: id.optional(),
})

export const NewCartLine = z.object({ variant_id: id, quantity }).meta({ id: 'NewCartLine' })
export const CartLineChange = z.object({ quantity }).meta({ id: 'CartLineChange' })
export const CartLineParams = z.object({ id })
