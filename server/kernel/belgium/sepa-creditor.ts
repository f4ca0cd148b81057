import { mod97, passesMod97 } from './mod-97.ts'

/**
 * The SEPA creditor identifier of a Belgian enterprise: `BE81ZZZ0123456749` (rules.md §1.5). The check digits are
 * computed without the business code, ZZZ unless the bank gave another.
 */
export function sepaCreditorIdentifier(enterpriseNumber: string, businessCode = 'ZZZ'): string {
  const check = 98 - mod97(`${enterpriseNumber}BE00`)
  return `BE${String(check).padStart(2, '0')}${businessCode}${enterpriseNumber}`
}

/** A Belgian SEPA creditor identifier without spaces, or undefined. */
export function parseSepaCreditorIdentifier(text: string): string | undefined {
  const identifier = text.replace(/\s/g, '').toUpperCase()
  const [, head, number] = /^(BE\d{2})[A-Z0-9]{3}(\d{10})$/.exec(identifier) ?? []
  if (head === undefined || !passesMod97(head + number)) return undefined
  return identifier
}
