import { mod97 } from './mod-97.ts'

/**
 * The ten digits of a Belgian enterprise number, or undefined when the text is not one (rules.md §1.1).
 * Reads `0403.019.261`, `BE 0403.019.261` and the old nine digits. The first digit is 0 or, since 2023, 1;
 * the last two are 97 less the remainder of the first eight, so 97 when there is none.
 */
export function parseEnterpriseNumber(text: string): string | undefined {
  const [, digits] = /^(?:BE)?(\d{9,10})$/i.exec(text.replace(/[\s./-]/g, '')) ?? []
  const number = digits?.padStart(10, '0')
  if (number === undefined || !/^[01]/.test(number)) return undefined
  return Number(number.slice(8)) === 97 - mod97(number.slice(0, 8)) ? number : undefined
}

/** `0403.019.261`, from the ten digits. */
export function formatEnterpriseNumber(number: string): string {
  return `${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`
}

/** `BE 0123.456.749`; numbers of other countries as they are. */
export function formatVatNumber(number: string): string {
  return /^BE\d{10}$/.test(number) ? `BE ${formatEnterpriseNumber(number.slice(2))}` : number
}

/** The Peppol participant of an enterprise: scheme 0208 (rules.md §5). */
export function toPeppol(number: string): string {
  return `0208:${number}`
}

/** The VAT number of an enterprise that is liable for VAT: `BE0403019261`. */
export function toVatNumber(number: string): string {
  return `BE${number}`
}
