import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'

const reference = new URL('../../../../shared/reference/belgium/', import.meta.url)

/** A test over the rows of a reference CSV file; skipped, saying so, where the file is not beside the repository. */
export function testRows<Column extends string>(
  title: string,
  file: string,
  check: (rows: readonly Readonly<Record<Column, string>>[]) => void,
): void {
  testText(title, file, (text) => check(rowsOf(text) as Record<Column, string>[]))
}

/** A test over the whole text of a reference file; skipped where it is absent. */
export function testText(title: string, file: string, check: (text: string) => void): void {
  const url = new URL(file, reference)
  const skip = existsSync(url) ? false : `the reference file belgium/${file} is not there`
  test(title, { skip }, () => check(readFileSync(url, 'utf8')))
}

/** CSV of RFC 4180, with a header line. */
function rowsOf(text: string): Record<string, string>[] {
  const [header, ...rows] = text.trimEnd().split(/\r?\n/).map(cellsOf)
  return rows.map((cells) => Object.fromEntries(header!.map((name, index) => [name, cells[index] ?? ''])))
}

function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!,
  )
}
