import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Half } from '../counting/half-days.ts'
import { typeNameIn } from '../types/leave-types.ts'
import { seenBy, type LeaveCaller } from './leave-caller.ts'
import type { LeaveStatus } from './leave-request.ts'

type Row = {
  id: string; employee_id: string; employee: string; type_id: string; type: string; first_day: Day; last_day: Day; half: Half | null; status: LeaveStatus; half_days: number | null
  note: string | null; reason: string | null; decided_by: string | null; requested_at: Temporal.Instant | null; decided_at: Temporal.Instant | null
  mine: boolean; decidable: boolean; cancellable: boolean
}
export type RequestFilter = PageRequest & {
  id?: string | undefined; status?: LeaveStatus | undefined; employee_id?: string | undefined; from?: string | undefined; to?: string | undefined; scope: 'mine' | 'to_decide' | 'all'
}

const same = (column: string, id: string | undefined) => (id === undefined ? sql`true` : isId(id) ? sql`${sql.ref(column)} = ${id}::uuid` : sql`false`)

/** Requests that the caller may see, the latest leave first; what waits for a decision, the oldest request first. */
export async function listRequests(reading: Reading, language: Language, caller: LeaveCaller, today: Day, filter: RequestFilter): Promise<{ count: number; results: Row[] }> {
  const own = caller.employee_id ?? null
  const mine = sql<boolean>`e.id is not distinct from ${own}::uuid`
  const decidable = sql<boolean>`(r.status = 'requested' and not ${mine} and (${caller.writes}::boolean or e.manager_id is not distinct from ${own}::uuid and ${own}::uuid is not null))`
  const cancellable = sql<boolean>`(case when ${mine} then r.status = 'requested' or r.status = 'approved' and r.first_day > ${today} else ${caller.writes}::boolean and r.status in ('requested', 'approved') end)`
  const scope = { mine, to_decide: decidable, all: seenBy(caller) }[filter.scope]
  const wanted = sql`${scope} and (r.status <> 'draft' or ${mine}) and ${same('r.id', filter.id)} and ${same('r.employee_id', filter.employee_id)}
    and ${filter.status ? sql`r.status = ${filter.status}` : sql`true`} and ${filter.from ? sql`r.last_day >= ${filter.from}::date` : sql`true`} and ${filter.to ? sql`r.first_day <= ${filter.to}::date` : sql`true`}`
  const from = sql`from hr.leave_requests r join hr.employees e on e.id = r.employee_id join hr.leave_types type on type.id = r.type_id`
  const { rows: [all] } = await sql<{ count: bigint }>`select count(*) as count ${from} where ${wanted}`.execute(reading)
  const order = filter.scope === 'to_decide' ? sql`r.requested_at, r.id` : sql`r.first_day desc, r.id desc`
  const { rows } = await sql<Row>`
    select r.id, r.employee_id, e.first_name || ' ' || e.last_name as employee, r.type_id, ${typeNameIn(language, 'type')} as type, r.first_day, r.last_day, r.half, r.status, r.half_days,
      r.note, r.reason, person.name as decided_by, r.requested_at, r.decided_at, ${mine} as mine, ${decidable} as decidable, ${cancellable} as cancellable
    ${from} left join identity.published_people person on person.id = r.decided_by where ${wanted} order by ${order} limit ${filter.page_size} offset ${offsetOf(filter)}`.execute(reading)
  return { count: Number(all!.count), results: rows }
}

/** What leave would leave of the balance of each year; null for a type that is not counted. */
export async function leftAfter(reading: Reading, { employee_id, type_id, counted }: { employee_id: string; type_id: string; counted: boolean }, cost: readonly { year: number; half_days: number }[]) {
  if (!counted) return cost.map((each) => ({ ...each, left: null }))
  const totals = await reading.selectFrom('hr.leave_totals').select(['year', 'half_days']).where('employee_id', '=', employee_id).where('type_id', '=', type_id)
    .where('year', 'in', cost.map(({ year }) => year)).execute()
  return cost.map((each) => ({ ...each, left: (totals.find(({ year }) => year === each.year)?.half_days ?? 0) - each.half_days }))
}
