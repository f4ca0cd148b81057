/** The digits of a text as numbers. */
export function digitsOf(text: string): number[] {
  return [...text].map(Number)
}

/** Each digit times its weight, added up; digits beyond the weights do not count. */
export function weighted(text: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
}

/** The sum of Luhn: from the right every second digit is doubled, its digits added. */
export function luhnSum(text: string): number {
  return digitsOf(text)
    .reverse()
    .reduce((sum, digit, index) => sum + (index % 2 === 0 ? digit : digit < 5 ? 2 * digit : 2 * digit - 9), 0)
}

export function passesLuhn(text: string): boolean {
  return luhnSum(text) % 10 === 0
}

/** ISO 7064 mod 11,10. */
export function passesMod11And10(text: string): boolean {
  let product = 10
  for (const digit of digitsOf(text.slice(0, -1))) product = (((product + digit) % 10 || 10) * 2) % 11
  return (11 - product) % 10 === Number(text.at(-1))
}

/** Whether a year, month and day are a day of the calendar. */
export function isBirthDate(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
}
