import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { contractsOf } from './contracts/contract-queries.ts'

type Summary = {
  id: string; name: string; job_title: string | null; department_id: string | null; department: string | null; manager_id: string | null; manager: string | null
  email: string | null; phone: string | null; fte_bp: number | null; employed: boolean
}
type Detail = Summary & { first_name: string; last_name: string; language: Language; user_id: string | null; user_email: string | null; has_national_number: boolean }
export type EmployeeFilter = PageRequest & { search?: string | undefined; department_id?: string | undefined; employed?: 'true' | 'false' | undefined; ordering: 'name' | '-name' }

const columns = sql`e.id, e.first_name || ' ' || e.last_name as name, c.job_title, c.department_id, d.name as department, e.manager_id,
  m.first_name || ' ' || m.last_name as manager, e.email, e.phone, c.fte_bp, c.id is not null as employed`
/** Employees with the contract that runs on a day. */
const from = (today: Day) => sql`from hr.employees e
  left join hr.contracts c on c.employee_id = e.id and c.first_day <= ${today} and (c.last_day is null or c.last_day >= ${today})
  left join hr.departments d on d.id = c.department_id left join hr.employees m on m.id = e.manager_id`

/** Employees by name, as they are employed on a day. Never a national number. */
export async function listEmployees(reading: Reading, today: Day, filter: EmployeeFilter): Promise<{ count: number; results: Summary[] }> {
  const { search, department_id, employed } = filter
  const like = search && `%${search.replace(/[\\%_]/g, '\\$&')}%`
  const conditions = [
    like && sql`(e.first_name || ' ' || e.last_name ilike ${like} or e.email ilike ${like} or c.job_title ilike ${like})`,
    department_id && (isId(department_id) ? sql`c.department_id = ${department_id}::uuid` : sql`false`),
    employed && sql`(c.id is not null) = ${employed === 'true'}`,
  ].filter((condition) => condition !== undefined && condition !== '')
  const wanted = conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count ${from(today)} where ${wanted}`.execute(reading)
  const direction = filter.ordering === '-name' ? sql`desc` : sql`asc`
  const { rows } = await sql<Summary>`select ${columns} ${from(today)} where ${wanted}
    order by lower(e.last_name) ${direction}, lower(e.first_name) ${direction}, e.id limit ${filter.page_size} offset ${offsetOf(filter)}`.execute(reading)
  return { count: Number(all!.count), results: rows }
}

/** One employee with all contracts; whether there is a national number, never which. */
export async function readEmployee(reading: Reading, today: Day, id: string) {
  if (!isId(id)) return undefined
  const { rows: [employee] } = await sql<Detail>`
    select ${columns}, e.first_name, e.last_name, e.language, e.user_id, p.email as user_email,
      exists (select from hr.national_numbers n where n.employee_id = e.id) as has_national_number
    ${from(today)} left join identity.published_people p on p.id = e.user_id where e.id = ${id}::uuid`.execute(reading)
  if (!employee) return undefined
  return { ...employee, contracts: (await contractsOf(reading, { employee_id: id, page: 1, page_size: 100 })).results }
}

/** The employee who signs in with an account, and whether others ask them for leave. */
export async function employeeOfUser(reading: Reading, user_id: string | undefined): Promise<{ id: string; name: string; manager: string | null; leads: boolean } | undefined> {
  if (user_id === undefined) return undefined
  const { rows: [employee] } = await sql<{ id: string; name: string; manager: string | null; leads: boolean }>`
    select e.id, e.first_name || ' ' || e.last_name as name, m.first_name || ' ' || m.last_name as manager,
      exists (select from hr.employees below where below.manager_id = e.id) as leads
    from hr.employees e left join hr.employees m on m.id = e.manager_id where e.user_id = ${user_id}::uuid`.execute(reading)
  return employee
}
