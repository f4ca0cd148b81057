import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import type { Reading } from '#platform/database/database.ts'

const MOST = 500
type DepartmentRow = { id: string; name: string; parent_id: string | null; employee_count: number }

/** The departments by name, with how many have a contract there on a day. */
export async function listDepartments(reading: Reading, today: Day): Promise<DepartmentRow[]> {
  const { rows } = await sql<DepartmentRow>`
    select d.id, d.name, d.parent_id, (
      select count(*)::int from hr.contracts c where c.department_id = d.id and c.first_day <= ${today} and (c.last_day is null or c.last_day >= ${today})
    ) as employee_count
    from hr.departments d order by lower(d.name), d.id limit ${MOST}`.execute(reading)
  return rows
}
