import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import { seenBy, type LeaveCaller } from '../requests/leave-caller.ts'
import { typeNameIn } from '../types/leave-types.ts'

type Balance = { employee_id: string; employee: string; type_id: string; type: string; year: number; granted: number; taken: number; balance: number; planned: number; requested: number; left: number }
export type LeaveLineKind = 'grant' | 'taken' | 'given_back' | 'correction' | 'carry_over' | 'expiry'
type Line = { id: string; employee_id: string; type_id: string; type: string; year: number; day: Day; kind: LeaveLineKind; half_days: number; expires_on: Day | null; note: string | null; request_id: string | null; made_at: Temporal.Instant }

const same = (column: string, id: string | undefined) => (id === undefined ? sql`true` : isId(id) ? sql`${sql.ref(column)} = ${id}::uuid` : sql`false`)

/** The balances of the year of a day, per employee and counted type, as the ledger adds up on that day; of those whom the caller may see. */
export async function listBalances(reading: Reading, language: Language, caller: LeaveCaller, { as_of, ...filter }: PageRequest & { as_of: Day; employee_id?: string | undefined; mine: boolean }) {
  const wanted = sql`type.counted and line.year = ${as_of.year} and ${same('e.id', filter.employee_id)}
    and ${filter.mine ? sql`e.id = ${caller.employee_id ?? null}::uuid` : seenBy(caller)}`
  const from = sql`from hr.leave_lines line join hr.employees e on e.id = line.employee_id join hr.leave_types type on type.id = line.type_id
    left join hr.leave_requests request on request.id = line.request_id where ${wanted}`
  const { rows: [all] } = await sql<{ count: bigint }>`select count(distinct (line.employee_id, line.type_id)) as count ${from}`.execute(reading)
  const sum = (sign: 1 | -1, condition: ReturnType<typeof sql>) => sql`(coalesce(sum(line.half_days) filter (where ${condition}), 0) * ${sql.lit(sign)})::int`
  const [until, after] = [sql`line.day <= ${as_of}`, sql`line.day > ${as_of}`]
  const { rows } = await sql<Balance>`
    select e.id as employee_id, e.first_name || ' ' || e.last_name as employee, type.id as type_id, ${typeNameIn(language, 'type')} as type, line.year,
      ${sum(1, sql`${until} and line.request_id is null`)} as granted, ${sum(-1, sql`${until} and line.request_id is not null`)} as taken, ${sum(1, until)} as balance,
      ${sum(-1, sql`${after} and request.status = 'approved'`)} as planned, ${sum(-1, sql`${after} and request.status = 'requested'`)} as requested, sum(line.half_days)::int as left
    ${from} group by e.id, type.id, line.year order by lower(e.last_name), lower(e.first_name), e.id, type.position limit ${filter.page_size} offset ${offsetOf(filter)}`.execute(reading)
  return { count: Number(all!.count), results: rows }
}

/** The lines of an employee's ledger, the newest day first, if the caller may see them. */
export async function listLeaveLines(reading: Reading, language: Language, caller: LeaveCaller, filter: PageRequest & { employee_id: string; type_id?: string | undefined; year?: number | undefined; to?: Day | undefined }) {
  const wanted = sql`${same('line.employee_id', filter.employee_id)} and ${same('line.type_id', filter.type_id)} and ${seenBy(caller)}
    and ${filter.year === undefined ? sql`true` : sql`line.year = ${filter.year}`} and ${filter.to === undefined ? sql`true` : sql`line.day <= ${filter.to}`}`
  const from = sql`from hr.leave_lines line join hr.employees e on e.id = line.employee_id join hr.leave_types type on type.id = line.type_id where ${wanted}`
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count ${from}`.execute(reading)
  const { rows } = await sql<Line>`
    select line.id::text, line.employee_id, line.type_id, ${typeNameIn(language, 'type')} as type, line.year, line.day, line.kind, line.half_days, line.expires_on, line.note, line.request_id, line.made_at
    ${from} order by line.day desc, line.id desc limit ${filter.page_size} offset ${offsetOf(filter)}`.execute(reading)
  return { count: Number(all!.count), results: rows }
}
