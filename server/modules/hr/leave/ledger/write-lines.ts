import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownEmployee } from '../../refusals.ts'
import type { Cost } from '../counting/half-days.ts'
import { lineDoesNotFit } from '../refusals.ts'
import { usedLeaveType } from '../types/leave-types.ts'

type Taken = { id: string; employee_id: string; type_id: string; first_day: Day }
const firstOf = (year: number) => new Temporal.PlainDate(year, 1, 1)
const later = (a: Day, b: Day) => (Temporal.PlainDate.compare(a, b) > 0 ? a : b)

/** Takes what a request costs from the balance of each year. The database refuses more than is left (`balanceTooLow`). */
export async function takeLeave({ tx, now, actor }: Work, { id, employee_id, type_id, first_day }: Taken, cost: Cost): Promise<void> {
  await tx.insertInto('hr.leave_lines').values(cost.map(({ year, half_days }) => ({
    employee_id, type_id, year, half_days: -half_days, kind: 'taken', request_id: id, day: later(first_day, firstOf(year)), made_at: now, made_by: actor.user_id ?? null,
  }))).execute()
}

/** Gives back all that a request took. */
export async function giveBackLeave({ tx, now, actor }: Work, request_id: string): Promise<void> {
  const taken = await tx.selectFrom('hr.leave_lines').select(['employee_id', 'type_id', 'year', 'day', 'half_days'])
    .where('request_id', '=', request_id).where('kind', '=', 'taken').orderBy('year').execute()
  await tx.insertInto('hr.leave_lines').values(taken.map((line) => ({
    ...line, half_days: -line.half_days, kind: 'given_back', request_id, made_at: now, made_by: actor.user_id ?? null,
  }))).execute()
}

export type NewLeaveLine = {
  employee_id: string
  type_id: string
  year: number
  kind: 'grant' | 'correction' | 'carry_over'
  half_days: number
  day?: Day | undefined
  expires_on?: Day | undefined
  note?: string | undefined
}

/**
 * Writes a grant or a correction into the ledger. What is carried over into a year leaves the year before, and can have a last
 * day. Throws `unknownEmployee`, `unknownLeaveType`, `lineDoesNotFit`; the database adds `balanceTooLow`.
 */
export async function addLeaveLine({ tx, now, actor }: Work, { day, expires_on, note = undefined, ...line }: NewLeaveLine): Promise<void> {
  const { counted } = await usedLeaveType(tx, line.type_id)
  const employee = isId(line.employee_id) && await tx.selectFrom('hr.employees').select('id').where('id', '=', line.employee_id).executeTakeFirst()
  if (!employee) throw unknownEmployee.at('/employee_id')
  const counts = day ?? firstOf(line.year)
  const carried = line.kind === 'carry_over'
  const fits = counted && counts.year === line.year && (line.kind === 'correction' || line.half_days > 0)
    && (expires_on === undefined || carried && Temporal.PlainDate.compare(expires_on, counts) >= 0 && expires_on.year <= line.year)
  if (!fits) throw lineDoesNotFit
  const row = { ...line, note: note ?? null, made_at: now, made_by: actor.user_id ?? null }
  const before = { ...row, year: line.year - 1, half_days: -line.half_days, day: new Temporal.PlainDate(line.year - 1, 12, 31), expires_on: null }
  await tx.insertInto('hr.leave_lines').values([...(carried ? [before] : []), { ...row, day: counts, expires_on: expires_on ?? null }]).execute()
}
