import type { Cents } from '#kernel/money.ts'
import type { Language, Translated } from '#kernel/language.ts'
import { columnLabels } from './labels.ts'

/** What a report's rows have in a column: text, an amount or a day. */
export type Cell = string | number | Cents | Temporal.PlainDate | null
export type ReportRow = Readonly<Record<string, unknown>>

/** A report on paper or in a spreadsheet: what it is called, its columns by the names of its rows, and its last row. */
export type Report = {
  /** Of the file, without ending. */
  name: string
  title: Translated
  /** What narrows it: the days, the account, the journal. */
  subtitle: string
  columns: readonly string[]
  rows: AsyncIterable<ReportRow> | Iterable<ReportRow>
  totals?: ReportRow | undefined
}

/** How a column is written: amounts and days are known by their names. */
export type ColumnKind = 'text' | 'money' | 'day'
export const kindOf = (column: string): ColumnKind => (column.endsWith('_cents') ? 'money' : /(^|_)date$/.test(column) ? 'day' : 'text')

/** A table as a worker thread takes it: days as ISO text, amounts as cents. */
export type PlainTable = {
  title: string
  subtitle: string
  seller: string
  page: string
  language: Language
  made_at: string
  columns: { label: string; kind: ColumnKind }[]
  rows: PlainCell[][]
  totals: PlainCell[] | null
}
export type PlainCell = string | bigint | null

export const plainRow = (columns: readonly string[], row: ReportRow): PlainCell[] =>
  columns.map((column) => {
    const value = row[column] as Cell | undefined
    return value === null || value === undefined || typeof value === 'bigint' ? (value ?? null) : String(value)
  })

export const headings = (columns: readonly string[], language: Language) =>
  columns.map((column) => ({ label: columnLabels[column]?.[language] ?? column, kind: kindOf(column) }))
