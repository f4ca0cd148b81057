import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Configuration } from '#platform/configuration.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>

/** What the mail server signs with; in hexadecimal, as `npm run comptoir -- inbound-mail-key` tells it. */
export const inboundKey = ({ SECRET_KEY }: Key): string => Buffer.from(hkdfSync('sha256', SECRET_KEY, '', 'comptoir inbound mail', 32)).toString('hex')

/** `sha256=` and the HMAC of the raw body in hexadecimal: what the header `Comptoir-Signature` holds. */
export const inboundSignature = (configuration: Key, raw: Uint8Array): string => `sha256=${createHmac('sha256', inboundKey(configuration)).update(raw).digest('hex')}`

export function isSigned(configuration: Key, raw: Uint8Array, given: string): boolean {
  const right = Buffer.from(inboundSignature(configuration, raw))
  const theirs = Buffer.from(given)
  return theirs.length === right.length && timingSafeEqual(theirs, right)
}
