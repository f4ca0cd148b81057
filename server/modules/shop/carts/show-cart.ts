import { companyOf } from '#modules/accounting'
import { dayOf } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Platform } from '#platform/platform.ts'
import { bookings, type Booking } from '../bookings/bookings.ts'
import { deliveryPrice, methodsFor } from '../delivery/delivery-method.ts'
import { explain, type Promotion } from '../promotions/promotion.ts'
import { belgianPerson, type Buyer } from '../pricing/buyer.ts'
import { distanceSales } from '../pricing/distance-sales.ts'
import { priceLines, type Priced, type PricedLine } from '../pricing/price-lines.ts'
import { cartLines, problemOf, variantName, type CartLineRow } from './cart-lines.ts'
import type { OpenCart } from './find-cart.ts'
import { presentVat } from './present-vat.ts'

/** The cart as the shopper sees it, priced for this buyer; delivered by the first method that serves them when none is chosen. */
export async function showCart({ reading, clock }: Pick<Platform, 'reading' | 'clock'>, cart: OpenCart | undefined, language: Language, buyer: Buyer = belgianPerson, delivery_method_id?: string) {
  const now = clock()
  const day = dayOf(now)
  const [rows, seller, distance_sales] = await Promise.all([
    cart ? cartLines(reading, cart.id, language) : [],
    companyOf(reading),
    buyer.destination.country === 'BE' ? { before_cents: 0n, previous_year_cents: 0n } : distanceSales(reading, day),
  ])
  const offered = rows.some(({ supply }) => supply === 'goods') ? methodsFor(cart?.delivery_methods ?? [], buyer.destination.country) : []
  const chosen = offered.find(({ id }) => id === delivery_method_id) ?? offered[0]
  const coupon = cart?.coupon ?? null
  const priced = priceLines<CartLineRow>(rows, { buyer, seller: seller ?? { vat_regime: 'normal_quarterly', oss_registered: false }, day, distance_sales, coupon, delivery: chosen })
  const booked = await bookedIn(reading, rows, language)
  const lines = priced.lines.map((line) => presentLine(line, language, booked, now))
  return {
    id: cart?.id ?? null,
    lines,
    totals: presentTotals(priced),
    coupon: coupon && presentCoupon(coupon, priced, language),
    delivery_method_id: chosen?.id ?? null,
    delivery_methods: offered.map((method) => ({ id: method.id, name: method.names[language], text: method.texts[language], price_incl_vat_cents: deliveryPrice(method, priced.reduced_cents), free_from_cents: method.free_from_cents })),
    currency: 'EUR',
    vat_treatment: priced.treatment,
    problems: [...new Set(lines.flatMap(({ problem }) => problem ?? []))],
    hold_expires_at: earliest([...booked.values()].flatMap(({ hold_expires_at, orderable }) => orderable(now) ? hold_expires_at ?? [] : [])),
  }
}

const presentCoupon = (coupon: Promotion, { coupon_obstacle, articles_cents }: Priced<unknown>, language: Language) => ({
  code: coupon.code,
  applies: coupon_obstacle === undefined,
  explanation: coupon_obstacle ? explain(coupon_obstacle, coupon, articles_cents, language) : null,
})

/** What the lines stand for; nothing is asked for a cart of goods. */
async function bookedIn(reading: Platform['reading'], rows: readonly CartLineRow[], language: Language): Promise<ReadonlyMap<string, Booking>> {
  const ids = rows.flatMap(({ booking_id }) => booking_id ?? [])
  return ids.length === 0 ? new Map() : bookings().describe(reading, ids, language)
}

const earliest = (instants: readonly Temporal.Instant[]) => instants.toSorted(Temporal.Instant.compare)[0] ?? null

function presentLine({ line, applied, total, unit_price_incl_vat_cents, discount_incl_vat_cents }: PricedLine<CartLineRow>, language: Language, booked: ReadonlyMap<string, Booking>, now: Temporal.Instant) {
  const booking = line.booking_id === null ? undefined : booked.get(line.booking_id)
  return {
    id: line.id,
    variant_id: line.variant_id,
    product_slug: line.slug,
    name: variantName(line, language),
    options: line.options.map(({ name, value }) => ({ name: name[language], value: value[language] })),
    image: line.image,
    quantity: line.quantity,
    available: line.orderable,
    unit_price_incl_vat_cents,
    discount_incl_vat_cents,
    line_total_incl_vat_cents: total.gross_cents,
    line_total_excl_vat_cents: total.net_cents,
    vat_rate: applied.rate_bp / 100,
    booking_text: booking?.text ?? null,
    renews: booking?.renews ?? false,
    problem: line.booking_id !== null && !booking?.orderable(now) ? 'hold_expired' as const : problemOf(line),
  }
}

function presentTotals({ totals, subtotal_incl_vat_cents, discount_incl_vat_cents, delivery }: Priced<unknown>) {
  return {
    subtotal_incl_vat_cents,
    discount_incl_vat_cents,
    delivery_incl_vat_cents: delivery?.total.gross_cents ?? 0n,
    vat: totals.vat.map(presentVat),
    total_excl_vat_cents: totals.total_excl_vat_cents,
    total_vat_cents: totals.total_vat_cents,
    total_incl_vat_cents: totals.total_incl_vat_cents,
  }
}
