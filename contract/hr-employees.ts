import { z } from 'zod'
import { day, dayOut, email, id, language, line, listOf, pageOf, pageQuery } from './wire.ts'

/** Employees, their contracts, the departments. */

const words = (example: string | null) => z.string().nullable().meta({ example })
const schedule = z.string().regex(/^[w.]{14}$/).meta({ description: 'Fourteen half days from Monday morning to Sunday afternoon: w is worked, a point is not.', example: 'wwwwwwwwww....' })
const contractKind = z.enum(['permanent', 'fixed_term', 'replacement', 'student', 'flexi']).meta({ example: 'permanent' })
/** Days that half-day arithmetic and calendars can hold. */
const hrDay = day.refine((text) => text >= '1950-01-01' && text <= '2199-12-31', { message: 'must lie between 1950 and 2199' })

export const Department = z.object({
  id, name: z.string().meta({ example: 'Magasin' }), parent_id: words(null), employee_count: z.int().meta({ description: 'With a contract there today, without those of the departments below.', example: 3 }),
}).meta({ id: 'Department' })
export const Departments = listOf(Department)
export const DepartmentToSave = z.object({ name: line(80).meta({ example: 'Magasin' }), parent_id: id.nullable().optional() }).meta({ id: 'DepartmentToSave' })
export const DepartmentParams = z.object({ id })

const contract = {
  first_day: hrDay.meta({ example: '2026-01-01' }),
  last_day: hrDay.nullable().optional().meta({ example: null }),
  kind: contractKind,
  weekly_minutes: z.int().min(30).max(3000).meta({ description: 'The régime: average minutes a week, 38 h = 2280.', example: 2280 }),
  fte_bp: z.int().min(1).max(10_000).meta({ description: 'Of full time, in basis points.', example: 10_000 }),
  schedule: schedule.refine((text) => text.includes('w'), { message: 'needs a half day that is worked' }),
  job_title: line(80).meta({ example: 'Vendeuse' }),
  department_id: id,
}
export const NewContract = z.object({ employee_id: id, ...contract }).meta({ id: 'NewContract' })
export const ContractChange = z.object(contract).meta({ id: 'ContractChange' })
export const Contract = z.object({
  id, employee_id: id, first_day: dayOut, last_day: dayOut.nullable(), kind: contractKind, weekly_minutes: z.int().meta({ example: 2280 }), fte_bp: z.int().meta({ example: 10_000 }),
  schedule, job_title: z.string().meta({ example: 'Vendeuse' }), department_id: id, department: z.string().meta({ example: 'Magasin' }),
}).meta({ id: 'Contract' })
export const Contracts = pageOf(Contract)
export const ContractQuery = z.object({ ...pageQuery, employee_id: id.optional() })
export const ContractParams = z.object({ id })

export const EmployeeToSave = z.object({
  first_name: line(80).meta({ example: 'Employée' }), last_name: line(80).meta({ example: 'Exemple' }),
  email: email.nullable().optional(), phone: line(40).nullable().optional().meta({ example: '+32 2 000 00 01' }), language,
  manager_id: id.nullable().optional(), user_id: id.nullable().optional().meta({ description: 'The account with which this person signs in.' }),
}).meta({ id: 'EmployeeToSave' })
const head = {
  id, name: z.string().meta({ example: 'Employée Exemple' }), job_title: words('Vendeuse'), department_id: words('019aa3f2-6c1e-7d44-9a55-0f3b1c2d4e5f'), department: words('Magasin'),
  manager_id: words(null), manager: words(null), email: words('employee@exemple.test'), phone: words(null), fte_bp: z.int().nullable().meta({ example: 10_000 }),
  employed: z.boolean().meta({ description: 'Whether a contract runs today.', example: true }),
}
export const EmployeeSummary = z.object(head).meta({ id: 'EmployeeSummary' })
export const Employees = pageOf(EmployeeSummary)
export const EmployeeQuery = z.object({
  ...pageQuery, search: line(100).optional(), department_id: id.optional(), employed: z.enum(['true', 'false']).optional().meta({ example: 'true' }),
  ordering: z.enum(['name', '-name']).default('name').meta({ example: 'name' }),
})
export const Employee = z.object({
  ...head, first_name: z.string().meta({ example: 'Employée' }), last_name: z.string().meta({ example: 'Exemple' }), language,
  user_id: words(null), user_email: words(null), has_national_number: z.boolean().meta({ example: true }), contracts: z.array(Contract),
}).meta({ id: 'Employee' })
export const EmployeeParams = z.object({ id })
/** What an employee reads of themselves. */
export const OwnEmployee = z.object({
  id, name: z.string().meta({ example: 'Employée Exemple' }), manager: words('Cheffe Exemple'), leads: z.boolean().meta({ description: 'Whether others ask this person for their leave.', example: false }),
}).meta({ id: 'OwnEmployee' })

export const NationalNumberToSave = z.object({ national_number: line(20).meta({ description: 'NISS/INSZ, with or without points.', example: '85.07.30-033.28' }) }).meta({ id: 'NationalNumberToSave' })
export const NationalNumber = z.object({ national_number: z.string().meta({ example: '85.07.30-033.28' }) }).meta({ id: 'NationalNumber' })
