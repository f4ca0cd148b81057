import { argon2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'

// OWASP's recommendation for argon2id (password storage cheat sheet): 19 MiB, two passes, one lane
const MEMORY_KIB = 19_456
const PASSES = 2
const LANES = 1
const BYTES = 32

const hash = promisify(argon2)

/** The argon2id hash of a password, in PHC format, with its own salt and its cost. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const digest = await digestOf(password, salt, MEMORY_KIB, PASSES, LANES, BYTES)
  return `$argon2id$v=19$m=${MEMORY_KIB},t=${PASSES},p=${LANES}$${plain(salt)}$${plain(digest)}`
}

/** Whether the password is the one that was hashed; takes the time of a hash either way. */
export async function isPassword(password: string, stored: string): Promise<boolean> {
  const [, , , cost = '', salt = '', expected = ''] = stored.split('$')
  const { m, t, p } = Object.fromEntries(cost.split(',').map((part) => part.split('=') as [string, string]))
  const right = Buffer.from(expected, 'base64')
  const given = await digestOf(password, Buffer.from(salt, 'base64'), Number(m), Number(t), Number(p), right.length)
  return timingSafeEqual(given, right)
}

/** Compared with when nobody has the address, so that the answer takes as long. */
export const nobodysHash: Promise<string> = hashPassword(randomBytes(16).toString('hex'))

async function digestOf(message: string, nonce: Buffer, memory: number, passes: number, parallelism: number, tagLength: number): Promise<Buffer> {
  return Buffer.from(await hash('argon2id', { message: message.normalize('NFKC'), nonce, memory, passes, parallelism, tagLength }))
}

const plain = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '')
