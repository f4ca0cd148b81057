import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'

/** A stretch of a long list that is ordered by day, id and, where lines are listed, line. */
export type Stretch<T> = { next: string | null; results: T[] }
export type Place = { day: Day; id: string; line_number: number }

/**
 * Where a list goes on: after the last row of the stretch. One row more than the stretch was read, to know whether there
 * is a next one.
 */
export function cursorOf<T>(
  rows: readonly T[],
  page_size: number,
  place: (row: T) => Omit<Place, 'line_number'> & Partial<Place>,
): string | null {
  const last = rows[page_size - 1]
  if (rows.length <= page_size || last === undefined) return null
  const { day, id, line_number = 0 } = place(last)
  return `${day.toString()}_${id}_${line_number}`
}

/** Reads a cursor back; one that we did not make begins the list anew. */
export function placeOf(cursor: string | undefined): Place | undefined {
  const [, day, id, line_number] = /^([12]\d{3}-\d{2}-\d{2})_([0-9a-f-]+)_(\d{1,6})$/.exec(cursor ?? '') ?? []
  if (!isId(id) || day === undefined) return undefined
  try {
    return { day: Temporal.PlainDate.from(day), id, line_number: Number(line_number) }
  } catch {
    return undefined
  }
}
