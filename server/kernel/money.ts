import type { Language } from './language.ts'
import { Refusal } from './refusal.ts'
import { absolute, apportion, divideRounded } from './rounding.ts'

/** An amount in euro cents. Always a whole number; negative when money goes the other way. */
export type Cents = bigint & { readonly unit?: 'cents' }

export const notAnAmount = new Refusal('kernel/not-an-amount', 422, {
  fr: '« {text} » n’est pas un montant.',
  nl: '‘{text}’ is geen bedrag.',
  de: '„{text}“ ist kein Betrag.',
  en: '‘{text}’ is not an amount.',
})

/** Cents from a whole number. A fraction or an unsafe number is a bug: RangeError. */
export function cents(amount: bigint | number): Cents {
  if (typeof amount === 'number' && !Number.isSafeInteger(amount))
    throw new RangeError(`${amount} is not a whole number of cents`)
  return BigInt(amount)
}

export function sum(amounts: Iterable<Cents>): Cents {
  let total = 0n
  for (const amount of amounts) total += amount
  return total
}

/**
 * amount × numerator ÷ denominator, rounded half away from zero (EN 16931; rules.md §2.6).
 * RangeError on a zero denominator.
 */
export function portion(amount: Cents, numerator: bigint | number, denominator: bigint | number): Cents {
  return divideRounded(amount * BigInt(numerator), BigInt(denominator))
}

/**
 * Spreads `total` in proportion to the weights, to the cent, by largest remainder: the parts always add up to the total.
 * Among equal remainders the first one gets the cent. Weights that are all zero, or cancel out, spread it evenly.
 * RangeError when there is something to spread and nobody to take it.
 */
export function allocate(total: Cents, weights: readonly (bigint | number)[]): Cents[] {
  const parts = weights.map((weight) => BigInt(weight))
  const whole = sum(parts)
  const shares = whole === 0n ? parts.map(() => total) : parts.map((part) => total * part)
  return apportion(total, shares, whole || BigInt(parts.length))
}

/**
 * Cents from the decimal text of an XML file or a bank: `12.34`, `-0.5`, `7`.
 * Throws `notAnAmount` on any other text and on a fraction of a cent.
 */
export function centsFromDecimal(text: string): Cents {
  const [, sign, euros, fraction = ''] = /^([+-]?)(\d{1,18})(?:\.(\d{1,2})0*)?$/.exec(text) ?? []
  if (euros === undefined) throw notAnAmount.with({ text: text.slice(0, 40) })
  const size = BigInt(euros) * 100n + BigInt(fraction.padEnd(2, '0'))
  return sign === '-' ? -size : size
}

/** The text that XML files and EPC codes want: `12.34`, `-0.05`. */
export function decimal(amount: Cents): string {
  const digits = absolute(amount).toString().padStart(3, '0')
  return `${amount < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`
}

const formats: Readonly<Record<Language, Intl.NumberFormat>> = {
  fr: euros('fr-BE'),
  nl: euros('nl-BE'),
  de: euros('de-BE'),
  en: euros('en-IE'),
}

/** What a person reads: `1 234,56 €`, `€ 1.234,56`. The exact decimal text is formatted, never a float. */
export function formatMoney(amount: Cents, language: Language): string {
  return formats[language].format(decimal(amount) as Intl.StringNumericLiteral)
}

function euros(locale: string): Intl.NumberFormat {
  return new Intl.NumberFormat(locale, { style: 'currency', currency: 'EUR' })
}
