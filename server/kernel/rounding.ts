export function absolute(amount: bigint): bigint {
  return amount < 0n ? -amount : amount
}

/** numerator ÷ denominator to the nearest whole number, halves away from zero. RangeError on a zero denominator. */
export function divideRounded(numerator: bigint, denominator: bigint): bigint {
  const size = (2n * absolute(numerator) + absolute(denominator)) / (2n * absolute(denominator))
  return numerator < 0n === denominator < 0n ? size : -size
}

/**
 * Rounds the exact fractions numerator ÷ denominator to whole numbers that add up to `total`, moving as little as can
 * be: each is rounded half away from zero, then those nearest to the next whole give way until the sum is right.
 * This is the largest remainder method, the first winning among equals, written so that it also holds when signs are
 * mixed and gives the opposite parts for opposite amounts. RangeError when there is a total and nobody to take it.
 */
export function apportion(total: bigint, numerators: readonly bigint[], denominator: bigint): bigint[] {
  if (numerators.length === 0 && total !== 0n) throw new RangeError('There is nobody to take the amount')
  const parts = numerators.map((numerator) => divideRounded(numerator, denominator))
  const missing = total - parts.reduce((sum, part) => sum + part, 0n)
  if (missing === 0n) return parts

  const step = missing < 0n ? -1n : 1n
  const direction = denominator < 0n ? -step : step
  const firstWins = total === 0n || total < 0n === missing < 0n
  const order = numerators.map((numerator, index) => ({
    index,
    lacks: (numerator - parts[index]! * denominator) * direction,
  }))
  if (!firstWins) order.reverse()
  order.sort((a, b) => (a.lacks === b.lacks ? 0 : a.lacks > b.lacks ? -1 : 1))
  for (let turn = 0; turn < Number(absolute(missing)); turn++) parts[order[turn % order.length]!.index]! += step
  return parts
}
