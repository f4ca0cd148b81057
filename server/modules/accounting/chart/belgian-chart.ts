import type { Translated } from '#kernel/language.ts'
import { dataRows } from './data/csv.ts'

type NameColumn = 'name_fr' | 'name_nl' | 'name_de' | 'name_en'
type Column = 'code' | 'parent_code' | 'kind' | 'normal_side' | 'reconcilable' | NameColumn

export type ChartAccount = {
  code: string
  parent_code: string | null
  names: Translated
  kind: string
  normal_side: string
  reconcilable: boolean
  postable: boolean
  role: string | null
  active: boolean
}

/** The headings of the minimum chart, parents first, then the accounts that take entries. */
export function belgianChart(): ChartAccount[] {
  const headings = dataRows<Column | 'status'>('minimum-chart.csv').sort((a, b) => a.code.length - b.code.length)
  const german = new Map(headings.map(({ code, name_de }) => [code, name_de]))
  const common = (row: Record<Column, string>) => ({
    code: row.code,
    parent_code: row.parent_code || null,
    kind: row.kind,
    normal_side: row.normal_side,
    reconcilable: row.reconcilable === 'true',
    names: { fr: row.name_fr, nl: row.name_nl, de: row.name_de || german.get(row.parent_code) || row.name_fr, en: row.name_en },
  })
  return [
    // legacy headings exist to read old books: nobody is offered them
    ...headings.map((row) => ({ ...common(row), postable: false, role: null, active: row.status !== 'legacy' })),
    ...dataRows<Column | 'role'>('default-accounts.csv').map((row) => ({
      ...common(row),
      postable: true,
      role: row.role,
      active: true,
    })),
  ]
}
