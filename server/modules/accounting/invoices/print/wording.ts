import type { Language } from '#kernel/language.ts'
import { decimal } from '#kernel/money.ts'
import type { VatGroup } from '#kernel/vat.ts'
import { categoryLabels } from './labels.ts'

const locales: Readonly<Record<Language, string>> = { fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE', en: 'en-GB' }

/** A unit price with the decimals it has: `14,152 €`. */
export function priceIn(language: Language, euros: string): string {
  const decimals = euros.split('.')[1]?.length ?? 0
  const format = { style: 'currency', currency: 'EUR', minimumFractionDigits: decimals, maximumFractionDigits: decimals } as const
  return new Intl.NumberFormat(language === 'en' ? 'en-IE' : locales[language], format).format(euros as Intl.StringNumericLiteral)
}

export function quantityIn(language: Language, quantity: number): string {
  return new Intl.NumberFormat(locales[language]).format(quantity)
}

/** `21 %`, `5,5 %`, or why there is no rate. */
export function rateIn(language: Language, { category, rate_bp }: Pick<VatGroup, 'category' | 'rate_bp'>): string {
  if (category !== 'S' && category !== 'Z') return categoryLabels[category][language]
  return `${new Intl.NumberFormat(locales[language]).format(decimal(BigInt(rate_bp)) as Intl.StringNumericLiteral)}\u00a0%`
}

export function countryIn(language: Language, country_code: string): string {
  return new Intl.DisplayNames(locales[language], { type: 'region', fallback: 'code' }).of(country_code) ?? country_code
}

/** Fills the `{name}` places of a label. */
export function fill(label: string, places: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (_, name: string) => String(places[name]))
}
