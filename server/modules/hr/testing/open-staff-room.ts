import { newId } from '#kernel/identifier.ts'
import type { Role } from '#platform/module.ts'
import { openStaff, type Call, type Member, type Staff } from '../../identity/testing/staff.ts'
import { addContract, saveDepartment, saveEmployee } from '../index.ts'
import { addLeaveLine } from '../leave/ledger/write-lines.ts'

export type Employed = Member & { employee_id: string }
type Hiring = { role?: Role; manager?: string; schedule?: string; half_days?: number; since?: string }

export type StaffRoom = Staff & {
  department_id: string
  /** Type by its key → id. */
  types: Readonly<Record<string, string>>
  /** Somebody with an account, a contract and leave of this year. */
  hire: (hiring?: Hiring) => Promise<Employed>
  /** Asks for leave as somebody. */
  ask: (employee: { call: Call }, first_day: string, last_day?: string, more?: object) => ReturnType<Call>
}

export const requests = '/api/admin-dashboard/leave-requests/'

/** A Comptoir with a department and types of leave, for tests about those who work there. */
export async function openStaffRoom(): Promise<StaffRoom> {
  const staff = await openStaff()
  const { work, pool } = staff
  const { id: department_id } = await work((now) => saveDepartment(now, { name: 'Magasin' }))
  const types = Object.fromEntries((await pool.query<{ key: string; id: string }>('select key, id from hr.leave_types')).rows.map(({ key, id }) => [key, id]))
  async function hire({ role = 'support_agent', manager, schedule = 'wwwwwwwwww....', half_days = 40, since = '2025-01-01' }: Hiring = {}): Promise<Employed> {
    const member = await staff.join(role)
    const employee_id = await work(async (now) => {
      const { id } = await saveEmployee(now, { first_name: 'Employée', last_name: `Exemple ${newId().slice(-6)}`, email: member.email, language: 'fr', user_id: member.id, manager_id: manager })
      await addContract(now, { employee_id: id, first_day: Temporal.PlainDate.from(since), kind: 'permanent', weekly_minutes: 2280, fte_bp: 10_000, schedule, job_title: 'Vendeuse', department_id })
      if (half_days > 0) await addLeaveLine(now, { employee_id: id, type_id: types['annual']!, year: 2026, kind: 'grant', half_days })
      return id
    })
    return { ...member, employee_id }
  }
  const ask: StaffRoom['ask'] = ({ call }, first_day, last_day = first_day, more = {}) => call('POST', requests, { type_id: types['annual'], first_day, last_day, ...more })
  return { ...staff, department_id, types, hire, ask }
}
