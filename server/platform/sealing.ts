import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import type { Configuration } from './configuration.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>
const ALGORITHM = 'aes-256-gcm'
const IV_BYTES = 12
const TAG_BYTES = 16

/** Each purpose has a key of its own, so that what was sealed for one is noise to another. */
const keyFor = ({ SECRET_KEY }: Key, purpose: string) => Buffer.from(hkdfSync('sha256', SECRET_KEY, '', `comptoir sealing ${purpose}`, 32))

/** Encrypts a text for the database (AES-256-GCM). `owner` is bound to it: copied into another's row, it no longer opens. */
export function seal(configuration: Key, purpose: string, owner: string, text: string): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv(ALGORITHM, keyFor(configuration, purpose), iv).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The text that was sealed. Throws when key, purpose, owner or a single bit is another. */
export function unseal(configuration: Key, purpose: string, owner: string, sealed: string): string {
  const bytes = Buffer.from(sealed, 'base64url')
  const decipher = createDecipheriv(ALGORITHM, keyFor(configuration, purpose), bytes.subarray(0, IV_BYTES), { authTagLength: TAG_BYTES }).setAAD(Buffer.from(owner))
  decipher.setAuthTag(bytes.subarray(IV_BYTES, IV_BYTES + TAG_BYTES))
  return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES + TAG_BYTES)), decipher.final()]).toString('utf8')
}
