import type { VatGroup } from '#kernel/vat/category.ts'

/** A VAT group as it travels: the rate in percent. */
export const presentVat = ({ category, rate_bp, base_cents, vat_cents }: VatGroup) => ({ rate: rate_bp / 100, category, base_cents, vat_cents })
