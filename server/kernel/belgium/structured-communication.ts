import { mod97 } from './mod-97.ts'

/**
 * The twelve digits of the structured communication (OGM/VCS) of a number from 1 to 9 999 999 999: ten digits, then
 * the remainder by 97, written 97 when there is none (rules.md §1.2). RangeError outside that range.
 */
export function structuredCommunication(number: bigint | number): string {
  if (BigInt(number) < 1n || BigInt(number) > 9_999_999_999n)
    throw new RangeError(`${number} has no structured communication`)
  const base = String(number).padStart(10, '0')
  return base + checkDigits(base)
}

/** The twelve digits of a communication that a person typed or a bank sent, or undefined when it is not one. */
export function parseStructuredCommunication(text: string): string | undefined {
  if (!/^[\d\s+*/.-]*$/.test(text)) return undefined
  const digits = text.replace(/\D/g, '')
  return digits.length === 12 && checkDigits(digits.slice(0, 10)) === digits.slice(10) ? digits : undefined
}

/** `+++202/6000/12320+++`, from the twelve digits. */
export function formatStructuredCommunication(digits: string): string {
  return `+++${digits.slice(0, 3)}/${digits.slice(3, 7)}/${digits.slice(7)}+++`
}

function checkDigits(base: string): string {
  return String(mod97(base) || 97).padStart(2, '0')
}
