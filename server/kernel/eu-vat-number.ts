import { parseEnterpriseNumber } from './belgium/enterprise-number.ts'
import { cyprus, ireland } from './vat-number/check-letters.ts'
import { france } from './vat-number/france.ts'
import { croatia, germany } from './vat-number/iso-7064-numbers.ts'
import { austria, italy, sweden } from './vat-number/luhn-numbers.ts'
import { netherlands } from './vat-number/netherlands.ts'
import { bulgaria, czechia, latvia, romania } from './vat-number/personal-numbers.ts'
import { spain } from './vat-number/spain.ts'
import {
  denmark, estonia, finland, greece, hungary, lithuania, luxembourg, malta, northernIreland, poland, portugal, slovakia, slovenia,
} from './vat-number/weighted-sums.ts'

export type VatNumber = Readonly<{
  /** The prefix, as VIES wants it: EL for Greece, XI for Northern Ireland. */
  country: string
  /** Without prefix. */
  number: string
  /** Prefix and number without separators: `BE0403019261`. */
  canonical: string
}>

const checks: Readonly<Record<string, (number: string) => boolean>> = {
  AT: austria, BE: (number) => number.length === 10 && parseEnterpriseNumber(number) !== undefined, BG: bulgaria, CY: cyprus, CZ: czechia,
  DE: germany, DK: denmark, EE: estonia, EL: greece, ES: spain, FI: finland, FR: france, HR: croatia, HU: hungary, IE: ireland, IT: italy,
  LT: lithuania, LU: luxembourg, LV: latvia, MT: malta, NL: netherlands, PL: poland, PT: portugal, RO: romania, SE: sweden, SI: slovenia,
  SK: slovakia, XI: northernIreland,
}

/**
 * A VAT number of the Union or Northern Ireland, with its prefix, whose form and check digits hold; undefined otherwise.
 * Separators and case do not matter, GR is read as EL, a Belgian number of nine digits gets its 0. Only VIES can say
 * whether such a number was issued and is still valid.
 */
export function parseVatNumber(text: string): VatNumber | undefined {
  const plain = text.replace(/[\s./:-]/g, '').toUpperCase()
  const country = plain.startsWith('GR') ? 'EL' : plain.slice(0, 2)
  if (!Object.hasOwn(checks, country)) return undefined
  const number = padded(country, plain.slice(2))
  return checks[country]!(number) ? { country, number, canonical: country + number } : undefined
}

/** Old Belgian and Greek numbers lack the leading 0. */
function padded(country: string, number: string): string {
  if (country === 'BE') return number.length === 9 ? `0${number}` : number
  return country === 'EL' && number.length === 8 ? `0${number}` : number
}
