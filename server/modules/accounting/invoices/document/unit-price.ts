import { portion, type Cents } from '#kernel/money.ts'

/**
 * The unit price excl. VAT of a line in euros: with the fewest decimals, two at least, that give the net of the line
 * again when multiplied by the quantity and rounded to the cent. Prices typed incl. VAT seldom have a round net price.
 */
export function unitPrice(net_cents: Cents, quantity: number): string {
  for (let decimals = 2, scale = 1n; ; decimals += 1, scale *= 10n) {
    const price = portion(net_cents, scale, quantity)
    if (portion(price, quantity, scale) === net_cents) return withDecimals(price, decimals)
  }
}

function withDecimals(price: bigint, decimals: number): string {
  const digits = price.toString().padStart(decimals + 1, '0')
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}
