import { passesMod11And10 } from './check-digits.ts'

/** Germany: USt-IdNr. */
export function germany(number: string): boolean {
  return /^[1-9]\d{8}$/.test(number) && passesMod11And10(number)
}

/** Croatia: OIB. */
export function croatia(number: string): boolean {
  return /^\d{11}$/.test(number) && passesMod11And10(number)
}
