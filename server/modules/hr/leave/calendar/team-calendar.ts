import { sql } from 'kysely'
import type { Day } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Half } from '../counting/half-days.ts'
import { isUsualDayOff } from '../holidays/free-days.ts'
import { holidaysKept } from '../holidays/kept-holidays.ts'
import { seenBy, type LeaveCaller } from '../requests/leave-caller.ts'
import { typeNameIn } from '../types/leave-types.ts'

type Absence = { employee_id: string; first_day: Day; last_day: Day; half: Half | null; type: string | null; status: 'requested' | 'approved' }
const MOST_EMPLOYEES = 300
const MOST_ABSENCES = 5_000

/**
 * A month of a department, or of everybody. Colleagues see approved leave, and of what kind only where the type is for all to
 * read: sickness is no more than an absence. Managers and those who look after the staff also see what waits, and why.
 */
export async function teamCalendar(reading: Reading, language: Language, caller: LeaveCaller, { month, department_id }: { month: string; department_id?: string | undefined }) {
  const { year, daysInMonth } = Temporal.PlainYearMonth.from(month)
  const from = Temporal.PlainDate.from(`${month}-01`)
  const to = from.with({ day: daysInMonth })
  const within = department_id === undefined ? sql`true` : isId(department_id) ? sql`c.department_id = ${department_id}::uuid` : sql`false`
  const { rows: employees } = await sql<{ id: string; name: string; department: string | null }>`
    select e.id, e.first_name || ' ' || e.last_name as name, d.name as department
    from hr.employees e join lateral (
      select c.department_id from hr.contracts c where c.employee_id = e.id and c.first_day <= ${to} and (c.last_day is null or c.last_day >= ${from}) order by c.first_day desc limit 1
    ) c on true join hr.departments d on d.id = c.department_id
    where ${within} order by lower(d.name), lower(e.last_name), lower(e.first_name), e.id limit ${MOST_EMPLOYEES}`.execute(reading)
  const seen = seenBy(caller)
  const { rows: absences } = await sql<Absence>`
    select r.employee_id, r.first_day, r.last_day, r.half, r.status, case when ${seen} or type.shown then ${typeNameIn(language, 'type')} end as type
    from hr.leave_requests r join hr.employees e on e.id = r.employee_id join hr.leave_types type on type.id = r.type_id
    where r.first_day <= ${to} and r.last_day >= ${from} and (r.status = 'approved' or r.status = 'requested' and ${seen})
      and r.employee_id = any(${employees.map(({ id }) => id)}::uuid[]) order by r.first_day, r.id limit ${MOST_ABSENCES}`.execute(reading)
  const away = Map.groupBy(absences, ({ employee_id }) => employee_id)
  const holidays = new Map((await holidaysKept(reading, year)).map(({ kept_on, names }) => [kept_on.toString(), names[language]]))
  const days = Array.from({ length: daysInMonth }, (_, index) => from.add({ days: index }))
  return {
    month,
    days: days.map((day) => ({ day, off: isUsualDayOff(day), holiday: holidays.get(day.toString()) ?? null })),
    employees: employees.map((employee) => ({ ...employee, absences: (away.get(employee.id) ?? []).map(({ employee_id: _, ...absence }) => absence) })),
  }
}
