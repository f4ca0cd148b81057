import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises'
import { createReadStream } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'

export type FileFacts = {
  /** Media type, as it is served. */
  type: string
  /** What a person who saves it sees. The first name a content came with is kept. */
  name: string
}

export type StoredFile = FileFacts & { size: number, stream: () => Readable, bytes: () => Promise<Buffer> }

/** Where bytes are kept: invoices, pictures, imports. Two contents that are the same are one file. */
export type Files = {
  /** Keeps the bytes; the key is their SHA-256 in hexadecimal, so it also proves later that nothing changed. */
  put: (bytes: Uint8Array, facts: FileFacts) => Promise<{ key: string, size: number }>
  /** The file of a key, or undefined. */
  open: (key: string) => Promise<StoredFile | undefined>
}

/** Files in a folder of this machine, in 256 sub-folders; a file is there whole or not at all. */
export function filesIn(folder: string): Files {
  const pathOf = (key: string) => join(folder, key.slice(0, 2), key)
  return {
    async put(bytes, { type, name }) {
      const key = createHash('sha256').update(bytes).digest('hex')
      if (!await exists(pathOf(key))) {
        await mkdir(dirname(pathOf(key)), { recursive: true })
        await writeWhole(`${pathOf(key)}.json`, Buffer.from(JSON.stringify({ type, name })))
        await writeWhole(pathOf(key), bytes)
      }
      return { key, size: bytes.byteLength }
    },
    async open(key) {
      if (!isKey(key) || !await exists(pathOf(key))) return undefined
      const { type, name } = JSON.parse(await readFile(`${pathOf(key)}.json`, 'utf8')) as FileFacts
      const { size } = await stat(pathOf(key))
      return { type, name, size, stream: () => createReadStream(pathOf(key)), bytes: () => readFile(pathOf(key)) }
    },
  }
}

/** A key comes from a URL or a row: it must never be able to walk out of the folder. */
const isKey = (key: string) => /^[0-9a-f]{64}$/.test(key)

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false
    throw error
  }
}

/** Written beside, brought to the disk, then renamed: a power cut leaves the whole file or none. */
async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const beside = `${path}.${randomUUID()}`
  const file = await open(beside, 'wx')
  try {
    await file.writeFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(beside, path)
}
