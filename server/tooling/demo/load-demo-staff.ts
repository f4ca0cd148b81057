import { companyOf } from '#modules/accounting'
import { addContract, cancelLeave, decideLeave, grantStatutoryLeave, keepNationalNumber, requestLeave, saveDepartment, saveEmployee } from '#modules/hr'
import { dayOf } from '#kernel/day.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Actor } from '#platform/actor.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { demoCompany } from './company.ts'
import { demoDepartments, demoLeave, demoStaff, type DemoLeave } from './staff.ts'

/**
 * Gives the demo company its staff, once; returns whether it did. The first person is linked to the first account, so that whoever
 * signs in to the demo has leave of their own.
 */
export async function loadDemoStaff(platform: Platform): Promise<boolean> {
  const { reading, configuration, clock, inTransaction } = platform
  const [company, there] = await Promise.all([companyOf(reading), reading.selectFrom('hr.employees').select('id').limit(1).executeTakeFirst()])
  if (company?.name !== demoCompany.name || there) return false
  const first = await reading.selectFrom('identity.people').select('id').orderBy('created_at').orderBy('id').limit(1).executeTakeFirst()
  if (!first) return false
  const actor: Actor = { ...platform.actor, user_id: first.id }
  const today = dayOf(clock())
  await inTransaction(actor, async (work) => {
    const employees = await hireDemoStaff(work, first.id)
    for (const { key, national_number } of demoStaff) if (national_number) await keepNationalNumber(work, configuration, { employee_id: employees.get(key)!, national_number })
    await grantStatutoryLeave(work, { year: today.year })
    await grantStatutoryLeave(work, { year: today.year + 1 })
    const types = new Map((await work.tx.selectFrom('hr.leave_types').select(['key', 'id']).execute()).map(({ key, id }) => [key, id]))
    for (const leave of demoLeave) await addLeave(work, employees.get(leave.employee)!, types.get(leave.type)!, leave)
  })
  return true
}

async function hireDemoStaff(work: Work, user_id: string): Promise<Map<string, string>> {
  const departments = new Map<string, string>()
  for (const [key, name] of Object.entries(demoDepartments)) {
    departments.set(key, (await saveDepartment(work, { name, parent_id: key === 'management' ? null : departments.get('management') })).id)
  }
  const employees = new Map<string, string>()
  for (const { key, first_name, last_name, language, manager, department, ...terms } of demoStaff) {
    const { id } = await saveEmployee(work, { first_name, last_name, language, email: `${key}@comptoir-de-la-senne.test`, manager_id: manager && employees.get(manager), user_id: key === 'head' ? user_id : null })
    employees.set(key, id)
    const { job_title, schedule, weekly_minutes, fte_bp, first_day } = terms
    await addContract(work, {
      employee_id: id, department_id: departments.get(department)!, kind: key === 'student' ? 'student' : 'permanent', job_title, schedule, weekly_minutes, fte_bp, first_day: Temporal.PlainDate.from(first_day),
    })
  }
  return employees
}

/** Asks for leave; a single day that is a holiday this year is left out. */
async function addLeave(work: Work, employee_id: string, type_id: string, { from, to, half, outcome, note, reason }: DemoLeave): Promise<void> {
  const today = dayOf(work.now)
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  const asked = await requestLeave(work, { employee_id, type_id, first_day: monday.add({ days: from }), last_day: monday.add({ days: to }), half: half ?? null, note, draft: outcome === 'draft' })
    .catch((error: unknown) => { if (!(error instanceof Refusal && error.code === 'hr/no-working-day')) throw error })
  if (!asked) return
  const { id } = asked
  if (outcome === 'approved' || outcome === 'refused') await decideLeave(work, { id, decision: outcome, reason })
  if (outcome === 'cancelled') await cancelLeave(work, { id })
}
