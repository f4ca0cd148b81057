import { ibanLengths } from '../data/iban-lengths.ts'
import { mod97, passesMod97 } from './mod-97.ts'

/**
 * An IBAN of any country without spaces, or undefined when the text is not one: length of the country, check digits of
 * ISO 7064 and, for Belgium, the national check of the account number as well (rules.md §1.4).
 */
export function parseIban(text: string): string | undefined {
  const iban = text
    .replace(/[\s.-]/g, '')
    .replace(/^IBAN:?/i, '')
    .toUpperCase()
  if (
    !/^[A-Z]{2}\d{2}[A-Z0-9]{8,30}$/.test(iban) ||
    ibanLengths[iban.slice(0, 2)] !== iban.length ||
    !passesMod97(iban)
  )
    return undefined
  return iban.startsWith('BE') && !belgianAccountHolds(iban.slice(4)) ? undefined : iban
}

/** A Belgian IBAN without spaces, or undefined. */
export function parseBelgianIban(text: string): string | undefined {
  const iban = parseIban(text)
  return iban?.startsWith('BE') ? iban : undefined
}

/** `BE68 5390 0754 7034`. */
export function formatIban(iban: string): string {
  return iban.replace(/(.{4})(?=.)/g, '$1 ')
}

function belgianAccountHolds(account: string): boolean {
  return /^\d{12}$/.test(account) && Number(account.slice(10)) === (mod97(account.slice(0, 10)) || 97)
}
