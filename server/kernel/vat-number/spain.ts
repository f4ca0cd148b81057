import { passesLuhn } from './check-digits.ts'

const personLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Spain: NIF of a person (DNI, NIE, or K, L, M) or of an entity (CIF). */
export function spain(number: string): boolean {
  if (/^\d{8}[A-Z]$/.test(number)) return personLetter(number.slice(0, 8)) === number[8]
  if (/^[XYZ]\d{7}[A-Z]$/.test(number))
    return personLetter(`${'XYZ'.indexOf(number[0]!)}${number.slice(1, 8)}`) === number[8]
  if (/^[KLM]\d{7}[A-Z]$/.test(number)) return personLetter(number.slice(1, 8)) === number[8]
  return /^[A-HJNP-SUVW]\d{7}[0-9A-J]$/.test(number) && entityCheckHolds(number)
}

function personLetter(digits: string): string {
  return personLetters[Number(digits) % 23]!
}

/** The Luhn digit or the letter that stands for it: which one is usual depends on the kind, and no number is refused for it. */
function entityCheckHolds(number: string): boolean {
  const check = '0123456789JABCDEFGHI'.indexOf(number[8]!)
  return check >= 0 && passesLuhn(number.slice(1, 8) + (check % 10))
}
