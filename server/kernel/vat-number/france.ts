import { passesLuhn } from './check-digits.ts'

const keyLetters = '0123456789ABCDEFGHJKLMNPQRSTUVWXYZ'

/**
 * France: a key of two characters and the SIREN, which passes Luhn except that Monaco's begins with 000.
 * A key of digits is the remainder by 97 of the SIREN followed by 12; newer keys hold letters, without I and O.
 */
export function france(number: string): boolean {
  if (!/^[0-9A-HJ-NP-Z]{2}\d{9}$/.test(number)) return false
  const [key, siren] = [number.slice(0, 2), number.slice(2)]
  if (!siren.startsWith('000') && !passesLuhn(siren)) return false
  return /^\d{2}$/.test(key) ? Number(`${siren}12`) % 97 === Number(key) : letterKeyHolds(key, siren)
}

function letterKeyHolds(key: string, siren: string): boolean {
  const [first, second] = [keyLetters.indexOf(key[0]!), keyLetters.indexOf(key[1]!)]
  const value = first < 10 ? first * 24 + second - 10 : first * 34 + second - 100
  return (Number(siren) + 1 + Math.floor(value / 11)) % 11 === value % 11
}
