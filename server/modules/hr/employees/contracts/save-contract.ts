import type { Day } from '#kernel/day.ts'
import { isId, newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownContract, unknownDepartment, unknownEmployee } from '../../refusals.ts'

export type ContractKind = 'permanent' | 'fixed_term' | 'replacement' | 'student' | 'flexi'
export type ContractTerms = {
  first_day: Day
  last_day?: Day | null | undefined
  kind: ContractKind
  /** The régime: minutes of an average week. */
  weekly_minutes: number
  /** Of full time, in basis points. */
  fte_bp: number
  schedule: string
  job_title: string
  department_id: string
}

/**
 * Adds a version of an employee's contract; an open one that began earlier ends the day before. The database refuses days on which
 * another runs (`contractsOverlap`), and an end before the beginning (`contractDays`).
 */
export async function addContract({ tx, now }: Work, { employee_id, ...terms }: ContractTerms & { employee_id: string }): Promise<{ id: string }> {
  const employee = isId(employee_id) && await tx.selectFrom('hr.employees').select('id').where('id', '=', employee_id).forUpdate().executeTakeFirst()
  if (!employee) throw unknownEmployee.at('/employee_id')
  await tx.updateTable('hr.contracts').set({ last_day: terms.first_day.subtract({ days: 1 }) })
    .where('employee_id', '=', employee_id).where('last_day', 'is', null).where('first_day', '<', terms.first_day).execute()
  const id = newId()
  await tx.insertInto('hr.contracts').values({ ...rowOf(terms), id, employee_id, created_at: now }).execute()
  return { id }
}

/** Corrects a contract, or gives it an end. */
export async function changeContract({ tx }: Work, id: string, terms: ContractTerms): Promise<void> {
  const changed = isId(id) && await tx.updateTable('hr.contracts').set(rowOf(terms)).where('id', '=', id).returning('id').executeTakeFirst()
  if (!changed) throw unknownContract
}

function rowOf({ last_day = null, ...terms }: ContractTerms) {
  if (!isId(terms.department_id)) throw unknownDepartment.at('/department_id')
  return { ...terms, last_day }
}
