import type { Day } from '../day.ts'
import { mod97 } from './mod-97.ts'

export type Niss = Readonly<{
  /** Eleven digits. */
  niss: string
  /** National register number, or BIS number of a person who is not in the register. */
  kind: 'nn' | 'bis'
  /** As much of it as the number tells: `1985-07-30`, `1985-07`, or nothing. */
  birth_date?: string
  gender?: 'F' | 'M'
}>

/**
 * Reads a Belgian national number (NISS/INSZ), or undefined when the text is not one (rules.md §1.3).
 * The century is the one whose check digits hold; nobody is born after `today`. Parts of the birth date may be
 * unknown, so it need not be a day of the calendar. Sensitive: only for payroll, encrypted at rest.
 */
export function parseNiss(text: string, today: Day): Niss | undefined {
  if (!/^[\d\s./-]*$/.test(text)) return undefined
  const niss = text.replace(/\D/g, '')
  if (niss.length !== 11) return undefined
  const century = centuryOf(niss)
  const offset = Math.floor(Number(niss.slice(2, 4)) / 20) * 20
  const month = Number(niss.slice(2, 4)) - offset
  const year = century + Number(niss.slice(0, 2))
  if (century === 0 || offset > 40 || month > 12 || year > today.year) return undefined
  const birth_date = birthDate(year, month, Number(niss.slice(4, 6)))
  if (birth_date !== undefined && birth_date > today.toString()) return undefined
  return {
    niss,
    kind: offset === 0 ? 'nn' : 'bis',
    ...(birth_date !== undefined && { birth_date }),
    ...(offset !== 20 && { gender: Number(niss.slice(6, 9)) % 2 === 1 ? 'M' : 'F' }),
  }
}

/** The check digits are 97 less the remainder of the nine first digits, with a 2 in front for those born from 2000. */
function centuryOf(niss: string): 1900 | 2000 | 0 {
  const check = Number(niss.slice(9))
  if (check === 97 - mod97(niss.slice(0, 9))) return 1900
  return check === 97 - mod97(`2${niss.slice(0, 9)}`) ? 2000 : 0
}

function birthDate(year: number, month: number, day: number): string | undefined {
  if (month === 0) return undefined
  const yearMonth = Temporal.PlainYearMonth.from({ year, month })
  return day === 0 || day > yearMonth.daysInMonth ? yearMonth.toString() : yearMonth.toPlainDate({ day }).toString()
}
