import type { CodaRecord } from './record.ts'
import { notCoda, wrongLength } from './refusals.ts'

const WIDTH = 128

/**
 * The lines of a file. Banks write Latin-1, mail programs and editors sometimes UTF-8: what is good UTF-8 is read as such. Characters
 * that no text may hold become blanks. Throws `notCoda`, `wrongLength`.
 */
export function decodeCoda(bytes: Uint8Array): CodaRecord[] {
  const lines = textOf(bytes).split(/\r\n|\n|\r/).map((text, index) => ({ line: index + 1, text: text.replace(/\p{Cc}/gu, ' ') }))
  while (lines.at(-1)?.text.trim() === '') lines.pop()
  const [first] = lines
  if (!first || !first.text.startsWith('0000')) throw notCoda
  for (const record of lines) {
    if (record.text.length > WIDTH) record.text = record.text.trimEnd()
    if (record.text.length !== WIDTH) throw wrongLength.with({ line: record.line, length: record.text.length })
  }
  return lines
}

function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('windows-1252').decode(bytes)
  }
}
