import { digitsOf, weighted } from './check-digits.ts'

const irishLetters = 'WABCDEFGHIJKLMNOPQRSTUV'
const cypriotValues = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21]

/** Ireland: seven digits, a check letter, since 2013 a second one; or the older form, its second place a letter or sign. */
export function ireland(number: string): boolean {
  if (/^\d{7}[A-W][A-IW]?$/.test(number)) return irishLetter(number.slice(0, 7), number[8] ?? 'W') === number[7]
  return /^\d[A-Z+*]\d{5}[A-W]$/.test(number) && irishLetter(`0${number.slice(2, 7)}${number[0]}`, 'W') === number[7]
}

function irishLetter(digits: string, second: string): string {
  return irishLetters[(weighted(digits, [8, 7, 6, 5, 4, 3, 2]) + 9 * irishLetters.indexOf(second)) % 23]!
}

/** Cyprus: eight digits, not from 12, and a letter. */
export function cyprus(number: string): boolean {
  if (!/^(?!12)\d{8}[A-Z]$/.test(number)) return false
  const total = digitsOf(number.slice(0, 8)).reduce(
    (sum, digit, index) => sum + (index % 2 === 0 ? cypriotValues[digit]! : digit),
    0,
  )
  return String.fromCharCode(65 + (total % 26)) === number[8]
}
