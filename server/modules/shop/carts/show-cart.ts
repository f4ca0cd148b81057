import { companyOf } from '#modules/accounting'
import { dayOf } from '#kernel/day.ts'
import type { Language } from '#kernel/language.ts'
import type { Platform } from '#platform/platform.ts'
import { belgianPerson, type Buyer } from '../pricing/buyer.ts'
import { distanceSales } from '../pricing/distance-sales.ts'
import { priceLines, type Priced, type PricedLine } from '../pricing/price-lines.ts'
import { cartLines, problemOf, variantName, type CartLineRow } from './cart-lines.ts'
import { presentVat } from './present-vat.ts'

/** The cart as the shopper sees it, priced for this buyer. */
export async function showCart({ reading, clock }: Pick<Platform, 'reading' | 'clock'>, cart_id: string | undefined, language: Language, buyer: Buyer = belgianPerson) {
  const day = dayOf(clock())
  const [rows, seller, distance_sales] = await Promise.all([
    cart_id ? cartLines(reading, cart_id, language) : [],
    companyOf(reading),
    buyer.destination.country === 'BE' ? { before_cents: 0n, previous_year_cents: 0n } : distanceSales(reading, day),
  ])
  const priced = priceLines<CartLineRow>(rows, { buyer, seller: seller ?? { vat_regime: 'normal_quarterly', oss_registered: false }, day, distance_sales })
  const lines = priced.lines.map((line) => presentLine(line, language))
  return {
    id: cart_id ?? null,
    lines,
    totals: presentTotals(priced),
    currency: 'EUR',
    vat_treatment: priced.treatment,
    problems: [...new Set(lines.flatMap(({ problem }) => problem ?? []))],
    hold_expires_at: null,
  }
}

function presentLine({ line, applied, total, unit_price_incl_vat_cents }: PricedLine<CartLineRow>, language: Language) {
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
    line_total_incl_vat_cents: total.gross_cents,
    line_total_excl_vat_cents: total.net_cents,
    vat_rate: applied.rate_bp / 100,
    problem: problemOf(line),
  }
}

function presentTotals({ totals }: Pick<Priced<unknown>, 'totals'>) {
  return {
    subtotal_incl_vat_cents: totals.total_incl_vat_cents,
    discount_incl_vat_cents: 0n,
    delivery_incl_vat_cents: 0n,
    vat: totals.vat.map(presentVat),
    total_excl_vat_cents: totals.total_excl_vat_cents,
    total_vat_cents: totals.total_vat_cents,
    total_incl_vat_cents: totals.total_incl_vat_cents,
  }
}
