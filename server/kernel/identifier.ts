const hexadecimal = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'))
const randomness = new Uint8Array(8192)
let used = randomness.length
let millisecond = 0
let counter = 0

/**
 * A new UUID version 7 (RFC 9562 §5.7): sorted by time of creation, also within a millisecond of this process
 * (12-bit counter, §6.2 method 1). Unique, not secret: never use one as a token.
 */
export function newId(): string {
  if (used + 9 > randomness.length) {
    crypto.getRandomValues(randomness)
    used = 0
  }
  advance(Date.now(), randomness[used]!)
  const at = used + 1
  used += 9
  const clock = millisecond.toString(16).padStart(12, '0')
  const count = counter.toString(16).padStart(3, '0')
  const variant = hexadecimal[(randomness[at]! & 0x3f) | 0x80]!
  const node = byte(at + 2) + byte(at + 3) + byte(at + 4) + byte(at + 5) + byte(at + 6) + byte(at + 7)
  return `${clock.slice(0, 8)}-${clock.slice(8)}-7${count}-${variant}${byte(at + 1)}-${node}`
}

/** Whether a text has the form of an identifier. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i.test(value)
}

/** Each millisecond starts its counter low, to have room; a full one, or a clock set back, borrows from the next. */
function advance(now: number, random: number): void {
  if (now > millisecond) {
    millisecond = now
    counter = random
  } else if (counter < 0xfff) counter++
  else {
    millisecond++
    counter = random
  }
}

function byte(at: number): string {
  return hexadecimal[randomness[at]!]!
}
