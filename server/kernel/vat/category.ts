import type { Cents } from '../money.ts'

/** A VAT rate in basis points: 2100 is 21 %, 2550 is 25.5 %. */
export type VatRate = number

/**
 * The VAT categories of EN 16931 (UNCL 5305): standard or reduced rate, zero rate, exempt, reverse charge,
 * intra-Community supply of goods, export, outside the scope.
 */
export type VatCategory = 'S' | 'Z' | 'E' | 'AE' | 'K' | 'G' | 'O'

/** What one category and rate of a document amounts to. */
export type VatGroup = Readonly<{ category: VatCategory; rate_bp: VatRate; base_cents: Cents; vat_cents: Cents }>

/** The highest rate first, then by category: the order in which documents show them. */
export function byRate(a: VatGroup, b: VatGroup): number {
  return b.rate_bp - a.rate_bp || (a.category < b.category ? -1 : 1)
}
