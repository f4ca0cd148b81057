import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Employed } from '../../leave/counting/half-days.ts'
import type { ContractKind } from './save-contract.ts'

export type ContractRow = {
  id: string; employee_id: string; first_day: Day; last_day: Day | null; kind: ContractKind; weekly_minutes: number; fte_bp: number
  schedule: string; job_title: string; department_id: string; department: string
}

/** Contracts, the newest first: of one employee, or of all; or one by its id. */
export async function contractsOf(reading: Reading, filter: PageRequest & { employee_id?: string | undefined; id?: string }): Promise<{ count: number; results: ContractRow[] }> {
  const by = (column: string, id: string | undefined) => (id === undefined ? sql`true` : isId(id) ? sql`${sql.ref(column)} = ${id}::uuid` : sql`false`)
  const wanted = sql`${by('c.employee_id', filter.employee_id)} and ${by('c.id', filter.id)}`
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count from hr.contracts c where ${wanted}`.execute(reading)
  const { rows } = await sql<ContractRow>`
    select c.id, c.employee_id, c.first_day, c.last_day, c.kind, c.weekly_minutes, c.fte_bp, c.schedule, c.job_title, c.department_id, d.name as department
    from hr.contracts c join hr.departments d on d.id = c.department_id where ${wanted}
    order by c.first_day desc, c.id limit ${filter.page_size} offset ${offsetOf(filter)}`.execute(reading)
  return { count: Number(all!.count), results: rows }
}

/** What leave asks of the contracts of an employee between two days. */
export async function employedBetween(reading: Reading, employee_id: string, first: Day, last: Day): Promise<Employed[]> {
  const { rows } = await sql<Employed>`
    select first_day, last_day, schedule from hr.contracts
    where employee_id = ${employee_id}::uuid and first_day <= ${last} and (last_day is null or last_day >= ${first}) order by first_day limit 500`.execute(reading)
  return rows
}
