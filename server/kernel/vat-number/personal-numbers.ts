import { isBirthDate, weighted } from './check-digits.ts'

/** Bulgaria: nine digits for an entity; ten for a person (EGN), a foreigner, or another payer. */
export function bulgaria(number: string): boolean {
  if (/^\d{9}$/.test(number)) {
    const first = weighted(number, [1, 2, 3, 4, 5, 6, 7, 8]) % 11
    return (first < 10 ? first : (weighted(number, [3, 4, 5, 6, 7, 8, 9, 10]) % 11) % 10) === Number(number[8])
  }
  if (!/^\d{10}$/.test(number)) return false
  const check = Number(number[9])
  const foreigner = weighted(number, [21, 19, 17, 13, 11, 9, 7, 3, 1]) % 10
  const other = (11 - (weighted(number, [4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11)) % 11
  return bulgarianPerson(number) || foreigner === check || other === check
}

/** The month tells the century: 20 more before 1900, 40 more from 2000. */
function bulgarianPerson(number: string): boolean {
  const [year, month, day] = pairsOf(number)
  const century = month > 40 ? 2000 : month > 20 ? 1800 : 1900
  return (
    isBirthDate(century + year, month % 20, day) &&
    (weighted(number, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10 === Number(number[9])
  )
}

/** Czechia: eight digits for an entity, nine from 6 for some persons, nine or ten of a birth number for the others. */
export function czechia(number: string): boolean {
  if (/^[0-8]\d{7}$/.test(number))
    return ((11 - (weighted(number, [8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 || 1) % 10 === Number(number[7])
  if (/^6\d{8}$/.test(number) && czechSpecial(number)) return true
  return /^\d{9,10}$/.test(number) && czechBirthNumber(number)
}

function czechSpecial(number: string): boolean {
  const rest = weighted(number.slice(1), [8, 7, 6, 5, 4, 3, 2]) % 11
  return (8 - ((10 - rest + 11) % 11) + 10) % 10 === Number(number[8])
}

/** Women have 50 more in the month, and 20 more is possible since 2004. Nine digits, without check, before 1954. */
function czechBirthNumber(number: string): boolean {
  const [short, month, day] = pairsOf(number)
  const year = number.length === 9 ? (short >= 80 ? 1800 : 1900) + short : (short < 54 ? 2000 : 1900) + short
  if (number.length === 9 && year > 1953) return false
  const afterSex = month % 50
  const plain = afterSex > 20 && year >= 2004 ? afterSex - 20 : afterSex
  return (
    isBirthDate(year, plain, day) &&
    (number.length === 9 || (Number(number.slice(0, 9)) % 11) % 10 === Number(number[9]))
  )
}

/** Latvia: eleven digits, from 4 for an entity; a person has a birth date, or 32 in front. */
export function latvia(number: string): boolean {
  if (!/^\d{11}$/.test(number)) return false
  if (number[0]! > '3') return weighted(number, [9, 1, 4, 8, 3, 10, 2, 5, 7, 6, 1]) % 11 === 3
  const check = ((1 + weighted(number, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10
  return check === Number(number[10]) && (number.startsWith('32') || latvianBirthDate(number))
}

function latvianBirthDate(number: string): boolean {
  const [day, month, year] = pairsOf(number)
  return isBirthDate(1800 + 100 * Number(number[6]) + year, month, day)
}

/** Romania: two to ten digits for an entity, or the thirteen of a person (CNP). */
export function romania(number: string): boolean {
  if (/^[1-9]\d{12}$/.test(number)) return romanianPerson(number)
  const entity = number.padStart(10, '0')
  return (
    /^[1-9]\d{1,9}$/.test(number) &&
    ((10 * weighted(entity, [7, 5, 3, 2, 1, 7, 5, 3, 2])) % 11) % 10 === Number(entity[9])
  )
}

function romanianPerson(number: string): boolean {
  const century = { 3: 1800, 4: 1800, 5: 2000, 6: 2000 }[number[0]!] ?? 1900
  const [year, month, day] = pairsOf(number.slice(1))
  const rest = weighted(number, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11
  return isBirthDate(century + year, month, day) && (rest === 10 ? 1 : rest) === Number(number[12])
}

/** The first six digits, two by two. */
function pairsOf(number: string): [number, number, number] {
  return [Number(number.slice(0, 2)), Number(number.slice(2, 4)), Number(number.slice(4, 6))]
}
