import { passesLuhn } from './check-digits.ts'

const personLetters = 'TRWAGMYFPDXBNJZSQVHLCKE'

/** Spain: NIF of a person (DNI, NIE, or K, L, M) or of an entity (CIF). */
export function spain(number: string): boolean {
  if (/^\d{8}[A-Z]$/.test(number)) return personLetter(number.slice(0, 8)) === number[8]
  if (/^[XYZ]\d{7}[A-Z]$/.test(number)) return personLetter(`${'XYZ'.indexOf(number[0]!)}${number.slice(1, 8)}`) === number[8]
  if (/^[KLM]\d{7}[A-Z]$/.test(number)) return personLetter(number.slice(1, 8)) === number[8]
  return /^[A-HJNP-SUVW]\d{7}[0-9A-J]$/.test(number) && entityCheckHolds(number)
}

function personLetter(digits: string): string {
  return personLetters[Number(digits) % 23]!
}

/** The Luhn digit; P, Q, R, S, N and W write it as a letter, A, B, E and H as a digit, the others as either. */
function entityCheckHolds(number: string): boolean {
  const digit = [...'0123456789'].find((check) => passesLuhn(number.slice(1, 8) + check))!
  const letter = 'JABCDEFGHI'[Number(digit)]!
  if (/^[PQRSNW]/.test(number)) return number[8] === letter
  return number[8] === digit || (!/^[ABEH]/.test(number) && number[8] === letter)
}
