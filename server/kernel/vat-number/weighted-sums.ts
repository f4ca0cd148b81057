import { weighted } from './check-digits.ts'

/** Denmark: CVR. */
export function denmark(number: string): boolean {
  return /^[1-9]\d{7}$/.test(number) && weighted(number, [2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
}

/** Estonia: KMKR. */
export function estonia(number: string): boolean {
  return /^\d{9}$/.test(number) && weighted(number, [3, 7, 1, 3, 7, 1, 3, 7, 1]) % 10 === 0
}

/** Greece: AFM; the powers of two, the remainder 10 counting as 0. */
export function greece(number: string): boolean {
  return /^\d{9}$/.test(number) && (weighted(number, [256, 128, 64, 32, 16, 8, 4, 2]) % 11) % 10 === Number(number[8])
}

/** Finland: Y-tunnus. */
export function finland(number: string): boolean {
  return /^\d{8}$/.test(number) && weighted(number, [7, 9, 10, 5, 8, 4, 2, 1]) % 11 === 0
}

/** Hungary: adószám, its first eight digits. */
export function hungary(number: string): boolean {
  return /^\d{8}$/.test(number) && weighted(number, [9, 7, 3, 1, 9, 7, 3, 1]) % 10 === 0
}

/** Lithuania: nine digits, twelve when temporary, the last but one 1. A second row of weights when the first leaves 10. */
export function lithuania(number: string): boolean {
  if (!/^(\d{7}1\d|\d{10}1\d)$/.test(number)) return false
  const weights = (from: number) => Array.from({ length: number.length - 1 }, (_, index) => ((from + index) % 9) + 1)
  const first = weighted(number, weights(0)) % 11
  const check = first === 10 ? (weighted(number, weights(2)) % 11) % 10 : first
  return check === Number(number.at(-1))
}

/** Luxembourg: the last two digits are the remainder by 89. */
export function luxembourg(number: string): boolean {
  return /^\d{8}$/.test(number) && Number(number.slice(0, 6)) % 89 === Number(number.slice(6))
}

/** Malta. */
export function malta(number: string): boolean {
  return /^[1-9]\d{7}$/.test(number) && weighted(number, [3, 4, 6, 7, 8, 9, 10, 1]) % 37 === 0
}

/** Poland: NIP. */
export function poland(number: string): boolean {
  return /^\d{10}$/.test(number) && weighted(number, [6, 5, 7, 2, 3, 4, 5, 6, 7]) % 11 === Number(number[9])
}

/** Portugal: NIF. */
export function portugal(number: string): boolean {
  return (
    /^[1-9]\d{8}$/.test(number) &&
    ((11 - (weighted(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11) % 10 === Number(number[8])
  )
}

/** Slovenia: davčna številka; a remainder that would ask for 11 is never issued. */
export function slovenia(number: string): boolean {
  const check = 11 - (weighted(number, [8, 7, 6, 5, 4, 3, 2]) % 11)
  return /^[1-9]\d{7}$/.test(number) && check !== 11 && check % 10 === Number(number[7])
}

/** Slovakia: IČ DPH. */
export function slovakia(number: string): boolean {
  return /^[1-9]\d[2-47-9]\d{7}$/.test(number) && Number(number) % 11 === 0
}

/** Northern Ireland: the British number of nine digits, twelve for a branch, or GD and HA for public bodies. */
export function northernIreland(number: string): boolean {
  if (/^GD[0-4]\d{2}$/.test(number) || /^HA[5-9]\d{2}$/.test(number)) return true
  const remainder = weighted(number, [8, 7, 6, 5, 4, 3, 2, 10, 1]) % 97
  return /^[1-9]\d{8}(\d{3})?$/.test(number) && (remainder === 0 || remainder === 42)
}
