import { crc32, deflateRawSync } from 'node:zlib'

/** A file within a zip archive. */
type Part = { name: string; text: string }

/** 1 January 1980, the first day a zip knows: the same content always gives the same bytes. */
const DAY = 0x21
const UTF8_NAMES = 0x800
const DEFLATED = 8

/** A zip archive (PKWARE APPNOTE 6.3) of a few text files: what a spreadsheet file is, outside. */
export function zip(parts: readonly Part[]): Uint8Array {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, text } of parts) {
    const bytes = Buffer.from(text)
    const body = deflateRawSync(bytes)
    const path = Buffer.from(name)
    const about = aboutFile(crc32(bytes), body.length, bytes.length, path.length)
    bodies.push(Buffer.concat([signed(0x04034b50), about, path, body]))
    directory.push(Buffer.concat([signed(0x02014b50), short(20), about, short(0), short(0), short(0), signed(0), signed(offset), path]))
    offset += bodies.at(-1)!.length
  }
  const names = Buffer.concat(directory)
  const count = short(parts.length)
  return Buffer.concat([...bodies, names, signed(0x06054b50), short(0), short(0), count, count, signed(names.length), signed(offset), short(0)])
}

const aboutFile = (sum: number, packed: number, plain: number, path: number): Buffer =>
  Buffer.concat([short(20), short(UTF8_NAMES), short(DEFLATED), short(0), short(DAY), signed(sum), signed(packed), signed(plain), short(path), short(0)])

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function signed(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
