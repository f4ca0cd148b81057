import { sql } from 'kysely'
import { may, type Actor } from '#platform/actor.ts'
import type { Reading } from '#platform/database/database.ts'
import { employeeOfUser } from '../../employees/employee-queries.ts'

/** Who asks about leave: which employee they are, and whether they look after the staff. */
export type LeaveCaller = Readonly<{
  user_id: string | undefined
  employee_id: string | undefined
  /** Sees everybody's leave. */
  reads: boolean
  /** Decides on everybody's leave but their own. */
  writes: boolean
}>

export async function callerOf(reading: Reading, actor: Actor): Promise<LeaveCaller> {
  const employee = await employeeOfUser(reading, actor.user_id)
  return { user_id: actor.user_id, employee_id: employee?.id, reads: may(actor, 'hr.read'), writes: may(actor, 'hr.write') }
}

/** Whether the caller may see the leave of an employee `e`: their own, that of who asks them for it, everybody's. */
export const seenBy = ({ employee_id, reads }: LeaveCaller) =>
  reads ? sql<boolean>`true` : sql<boolean>`(e.id = ${employee_id ?? null}::uuid or e.manager_id = ${employee_id ?? null}::uuid)`
