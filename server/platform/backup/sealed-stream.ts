import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { Transform } from 'node:stream'

const MAGIC = Buffer.from('COMPTOIR BACKUP 1\n')
const SALT_BYTES = 16
const FRAME_BYTES = 1 << 20
const TAG_BYTES = 16
const HEAD_BYTES = MAGIC.length + SALT_BYTES

const notOurs = () => new Error('This file is not a backup of Comptoir.')
const notReadable = () => new Error('The backup cannot be read: it is damaged or cut off, or it was made under another SECRET_KEY.')

/** A key of its own for every file, from the installation's SECRET_KEY. */
const keyOf = (secret: string, salt: Uint8Array) => Buffer.from(hkdfSync('sha256', secret, salt, 'comptoir backup', 32))

/** Counts the frames and marks the last one, so that none can be moved, repeated or left off. */
function nonceOf(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUIntBE(index, 5, 6)
  nonce[11] = last ? 1 : 0
  return nonce
}

/** Encrypts a stream in frames of one megabyte (AES-256-GCM); only with the same SECRET_KEY can it be read again. */
export function sealing(secret: string): Transform {
  const salt = randomBytes(SALT_BYTES)
  const key = keyOf(secret, salt)
  let waiting = Buffer.concat([])
  let index = 0
  const frame = (content: Uint8Array, last: boolean) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(index++, last))
    const sealed = Buffer.concat([cipher.update(content), cipher.final()])
    return Buffer.concat([sealed, cipher.getAuthTag()])
  }
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      waiting = Buffer.concat([waiting, chunk])
      // the last frame is only known at the end: a full one is kept back until more comes
      while (waiting.length > FRAME_BYTES) {
        this.push(frame(waiting.subarray(0, FRAME_BYTES), false))
        waiting = waiting.subarray(FRAME_BYTES)
      }
      done()
    },
    flush(done) {
      this.push(frame(waiting, true))
      done()
    },
  })
  stream.push(Buffer.concat([MAGIC, salt]))
  return stream
}

/** Reads what `sealing` wrote. Fails on anything that was changed, cut off, or made under another key. */
export function unsealing(secret: string): Transform {
  let waiting = Buffer.concat([])
  let key: Buffer | undefined
  let index = 0
  const open = (frame: Buffer, last: boolean) => {
    const cut = frame.length - TAG_BYTES
    if (cut < 0) throw notReadable()
    const decipher = createDecipheriv('aes-256-gcm', key!, nonceOf(index++, last)).setAuthTag(frame.subarray(cut))
    try {
      return Buffer.concat([decipher.update(frame.subarray(0, cut)), decipher.final()])
    } catch {
      throw notReadable()
    }
  }
  const readHead = () => {
    if (!waiting.subarray(0, MAGIC.length).equals(MAGIC)) throw notOurs()
    const salt = waiting.subarray(MAGIC.length, HEAD_BYTES)
    waiting = waiting.subarray(HEAD_BYTES)
    return keyOf(secret, salt)
  }
  return new Transform({
    transform(chunk: Buffer, _, done) {
      try {
        waiting = Buffer.concat([waiting, chunk])
        if (!key && waiting.length >= HEAD_BYTES) key = readHead()
        if (!key) return done()
        while (waiting.length > FRAME_BYTES + TAG_BYTES) {
          this.push(open(waiting.subarray(0, FRAME_BYTES + TAG_BYTES), false))
          waiting = waiting.subarray(FRAME_BYTES + TAG_BYTES)
        }
        done()
      } catch (error) {
        done(error as Error)
      }
    },
    flush(done) {
      try {
        if (!key) throw notOurs()
        this.push(open(waiting, true))
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })
}
