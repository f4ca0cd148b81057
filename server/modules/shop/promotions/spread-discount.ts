import { allocate, portion, sum, type Cents } from '#kernel/money.ts'
import type { Promotion } from './promotion.ts'

/** A line as it was typed, and what a Belgian buyer pays for it. */
export type DiscountableLine = Readonly<{ typed_cents: Cents, gross_cents: Cents, price_includes_vat: boolean, domestic_rate_bp: number }>

/**
 * What a code takes off each line, in the tax mode in which the line's price was typed. The whole is fixed first and spread
 * by largest remainder, so that the parts add up to it; no line gives more than it costs.
 */
export function spreadDiscount({ percent_bp, amount_cents }: Pick<Promotion, 'percent_bp' | 'amount_cents'>, lines: readonly DiscountableLine[]): Cents[] {
  return percent_bp === null ? amountOff(amount_cents ?? 0n, lines) : shareOff(percent_bp, lines)
}

function shareOff(percent_bp: number, lines: readonly DiscountableLine[]): Cents[] {
  const off = (price_includes_vat: boolean) => {
    const typed = lines.map((line) => line.price_includes_vat === price_includes_vat ? line.typed_cents : 0n)
    return allocate(portion(sum(typed), percent_bp, 10_000), typed)
  }
  const [incl, excl] = [off(true), off(false)]
  return lines.map(({ price_includes_vat }, index) => (price_includes_vat ? incl : excl)[index]!)
}

/** The amount includes VAT: from a price typed without it, its net is taken off. */
function amountOff(amount_cents: Cents, lines: readonly DiscountableLine[]): Cents[] {
  const gross = lines.map(({ gross_cents }) => gross_cents)
  const whole = sum(gross)
  const parts = allocate(amount_cents < whole ? amount_cents : whole, gross)
  return lines.map(({ typed_cents, gross_cents, price_includes_vat, domestic_rate_bp }, index) => {
    const part = parts[index]!
    if (price_includes_vat || part === gross_cents) return part === gross_cents ? typed_cents : part
    const net = portion(part, 10_000, 10_000 + domestic_rate_bp)
    return net < typed_cents ? net : typed_cents
  })
}
