import { createHmac, timingSafeEqual } from 'node:crypto'

const STEP_SECONDS = 30
const DIGITS = 6
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The half-minute that an instant lies in (RFC 6238 §4.2). */
export const stepOf = (instant: Temporal.Instant) => Math.floor(instant.epochMilliseconds / 1000 / STEP_SECONDS)

/** The code of a half-minute: HMAC-SHA-1, dynamic truncation, six digits (RFC 4226 §5.3), as every authenticator app has it. */
export function codeAt(secret: Buffer, step: number): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const digest = createHmac('sha1', secret).update(counter).digest()
  const at = digest[digest.length - 1]! & 0x0f
  return String((digest.readUInt32BE(at) & 0x7fffffff) % 10 ** DIGITS).padStart(DIGITS, '0')
}

/** The half-minute whose code this is: the present one or a neighbour, for clocks that differ (RFC 6238 §5.2). */
export function stepOfCode(secret: Buffer, code: string, now: Temporal.Instant): number | undefined {
  if (!/^\d{6}$/.test(code)) return undefined
  const given = Buffer.from(code)
  const present = stepOf(now)
  return [present, present - 1, present + 1].find((step) => timingSafeEqual(Buffer.from(codeAt(secret, step)), given))
}

/** Base32 (RFC 4648 §6) without padding: how secrets are typed into apps. */
export function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? []).map((five) => ALPHABET[parseInt(five.padEnd(5, '0'), 2)]).join('')
}

/** What an authenticator app reads from a QR code (Key URI format). */
export function keyUri({ secret, email, issuer }: { secret: Buffer, email: string, issuer: string }): string {
  return `otpauth://totp/${encodeURIComponent(issuer)}:${encodeURIComponent(email)}?secret=${base32(secret)}&issuer=${encodeURIComponent(issuer)}`
}
