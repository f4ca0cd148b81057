import { passesMod97 } from './mod-97.ts'

/** An ISO 11649 creditor reference without spaces (`RF` and check digits, at most 25 characters), or undefined. */
export function parseRfReference(text: string): string | undefined {
  const reference = text.replace(/\s/g, '').toUpperCase()
  return /^RF\d{2}[A-Z0-9]{1,21}$/.test(reference) && passesMod97(reference) ? reference : undefined
}
