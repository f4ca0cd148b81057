/** The remainder by 97 of a number of any length; letters count as ISO 7064 says (A is 10 … Z is 35). */
export function mod97(text: string): number {
  let remainder = 0
  for (const character of text) {
    const value = Number.parseInt(character, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder
}

/** ISO 7064 mod 97-10, as IBAN, RF references and SEPA identifiers use it: the first four characters are read last. */
export function passesMod97(text: string): boolean {
  return mod97(text.slice(4) + text.slice(0, 4)) === 1
}
