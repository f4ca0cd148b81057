import { sql } from 'kysely'
import { dayOf, type Day } from '#kernel/day.ts'
import type { Work } from '#platform/work.ts'
import { runsOn, type Employed } from '../counting/half-days.ts'
import { statutoryHalfDays } from '../counting/statutory-leave.ts'

type Row = Employed & { employee_id: string }
const MOST = 20_000

/**
 * Grants everybody the statutory leave of a year, as the year before has earned it (`statutoryHalfDays`); once a year and
 * employee, so that it can be asked for again when somebody joined. Returns to how many.
 */
export async function grantStatutoryLeave({ tx, now, actor }: Work, { year }: { year: number }): Promise<{ year: number; granted: number }> {
  const first = new Temporal.PlainDate(year, 1, 1)
  const type = await tx.selectFrom('hr.leave_types').select('id').where('key', '=', 'annual').executeTakeFirstOrThrow()
  const { rows } = await sql<Row>`
    select employee_id, first_day, last_day, schedule from hr.contracts
    where first_day <= ${first.with({ month: 12, day: 31 })} and (last_day is null or last_day >= ${first.subtract({ years: 1 })})
    order by employee_id, first_day limit ${MOST}`.execute(tx)
  const lines = [...Map.groupBy(rows, ({ employee_id }) => employee_id)].flatMap(([employee_id, contracts]) => {
    const half_days = statutoryHalfDays(year, contracts, contractOfYear(contracts, year, dayOf(now)))
    return half_days === 0 ? [] : [{ employee_id, half_days }]
  })
  if (lines.length === 0) return { year, granted: 0 }
  const granted = await tx.insertInto('hr.leave_lines').values(lines.map((line) => ({
    ...line, type_id: type.id, year, day: first, kind: 'grant', statutory: true, made_at: now, made_by: actor.user_id ?? null,
  }))).onConflict((conflict) => conflict.columns(['employee_id', 'type_id', 'year']).where('statutory', '=', true).doNothing()).returning('id').execute()
  return { year, granted: granted.length }
}

/** The contract whose weeks count: today's within the year, otherwise that of its first day, otherwise the first of the year. */
function contractOfYear(contracts: readonly Row[], year: number, today: Day): Row | undefined {
  const day = today.year === year ? today : new Temporal.PlainDate(year, 1, 1)
  return contracts.find((each) => runsOn(each, day)) ?? contracts.find(({ first_day }) => first_day.year === year)
}
