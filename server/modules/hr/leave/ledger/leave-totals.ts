import { sql } from 'kysely'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'

const sums = sql`
  select line.employee_id, line.type_id, line.year, sum(line.half_days)::int as half_days
  from hr.leave_lines line join hr.leave_types type on type.id = line.type_id and type.counted group by 1, 2, 3`

/** Where a stored balance is not the sum of its lines; nothing, ever. */
export async function leaveTotalDifferences(reading: Reading): Promise<{ employee_id: string; type_id: string; year: number }[]> {
  const { rows } = await sql<{ employee_id: string; type_id: string; year: number }>`
    select employee_id, type_id, year from hr.leave_totals total full join (${sums}) summed using (employee_id, type_id, year)
    where total.half_days is distinct from summed.half_days limit 1000`.execute(reading)
  return rows
}

/** Writes the stored balances anew from the lines; returns how many were wrong. */
export async function rebuildLeaveTotals({ tx }: Work): Promise<number> {
  await sql`lock table hr.leave_lines in share mode`.execute(tx)
  const wrong = await leaveTotalDifferences(tx)
  await sql`delete from hr.leave_totals`.execute(tx)
  await sql`insert into hr.leave_totals (employee_id, type_id, year, half_days) ${sums}`.execute(tx)
  return wrong.length
}
