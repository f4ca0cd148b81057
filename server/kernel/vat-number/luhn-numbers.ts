import { luhnSum, passesLuhn } from './check-digits.ts'

/** Austria: U and eight digits; the Luhn sum of the first seven and the eighth make 6. */
export function austria(number: string): boolean {
  return /^U\d{8}$/.test(number) && (luhnSum(number.slice(1, 8)) + Number(number[8])) % 10 === 6
}

/** Italy: partita IVA; company, province (001 to 100 and a few others), Luhn. */
export function italy(number: string): boolean {
  return /^(?!0{7})\d{7}(0(?!00)\d{2}|100|120|121|888|999)\d$/.test(number) && passesLuhn(number)
}

/** Sweden: organisation number, then 01. */
export function sweden(number: string): boolean {
  return /^\d{10}01$/.test(number) && passesLuhn(number.slice(0, 10))
}
