import { mod97 } from '../belgium/mod-97.ts'
import { weighted } from './check-digits.ts'

/** The Netherlands: nine digits that pass the eleven test, B, a suffix; or, since 2020, all of it passes mod 97 after NL. */
export function netherlands(number: string): boolean {
  if (!/^\d{9}B(?!00)\d{2}$/.test(number)) return false
  const elevenTest = (weighted(number, [9, 8, 7, 6, 5, 4, 3, 2]) - Number(number[8])) % 11 === 0
  return elevenTest || mod97(`NL${number}`) === 1
}
