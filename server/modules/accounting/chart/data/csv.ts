import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The rows of a data file of this folder: CSV of RFC 4180 with a header line, no line breaks within cells. */
export function dataRows<Column extends string>(file: string): Readonly<Record<Column, string>>[] {
  const [header, ...rows] = readFileSync(join(import.meta.dirname, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map(cellsOf)
  return rows.map((cells) => Object.fromEntries(header!.map((name, index) => [name, cells[index] ?? ''])) as Record<Column, string>)
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  )
}
