const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const IN_GROUP = 4

/** A password to read over the telephone: four groups of four, nothing that looks like something else (79 bits). */
export function suggestPassword(): string {
  const most = 256 - (256 % LETTERS.length)
  const letters: string[] = []
  while (letters.length < GROUPS * IN_GROUP) {
    for (const byte of crypto.getRandomValues(new Uint8Array(GROUPS * IN_GROUP))) {
      if (byte < most && letters.length < GROUPS * IN_GROUP) letters.push(LETTERS[byte % LETTERS.length]!)
    }
  }
  return letters.join('').match(/.{4}/g)!.join('-')
}
