/** Stands in rendered HTML where the nonce of each answer is put. Made anew at each start, so that no text of a shop can guess it. */
import { randomBytes } from 'node:crypto'

export const NONCE = `nonce-${randomBytes(12).toString('hex')}`
