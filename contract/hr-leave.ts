import { z } from 'zod'
import { day, dayOut, id, instantOut, line, listOf, pageOf, pageQuery, prose } from './wire.ts'

/** Leave: types, holidays, requests, balances, the team's calendar. Counted in half days. */

const words = (example: string | null) => z.string().nullable().meta({ example })
const names = (most: number) => z.object({ fr: line(most), nl: line(most), de: line(most), en: line(most) }).meta({ example: { fr: 'Formation', nl: 'Opleiding', de: 'Weiterbildung', en: 'Training' } })
const year = z.coerce.number().int().min(2000).max(2199).meta({ example: 2026 })
const yearIn = z.int().min(2000).max(2199).meta({ example: 2026 })
const leaveDay = day.refine((text) => text >= '2000-01-01' && text <= '2199-12-31', { message: 'must lie between 2000 and 2199' })
const half = z.enum(['am', 'pm']).nullable().meta({ description: 'Of a single day: its morning or its afternoon.', example: null })
const status = z.enum(['draft', 'requested', 'approved', 'refused', 'cancelled']).meta({ example: 'requested' })
const halfDays = z.int().meta({ description: 'Half days.', example: 10 })

export const LeaveType = z.object({
  id, key: z.string().meta({ example: 'annual' }), name: z.string().meta({ example: 'Vacances annuelles légales' }), names: names(80),
  counted: z.boolean().meta({ description: 'Has a balance, which is never below nothing.', example: true }), paid: z.boolean().meta({ example: true }),
  shown: z.boolean().meta({ description: 'Colleagues read its name; of others they read that somebody is absent.', example: true }), active: z.boolean().meta({ example: true }),
}).meta({ id: 'LeaveType' })
export const LeaveTypes = listOf(LeaveType)
export const NewLeaveType = z.object({
  key: z.string().regex(/^[a-z][a-z0-9_]{1,39}$/).meta({ example: 'senior' }), names: names(80), counted: z.boolean(), paid: z.boolean(), shown: z.boolean(),
}).meta({ id: 'NewLeaveType' })
export const LeaveTypeChange = z.object({ names: names(80).optional(), paid: z.boolean().optional(), shown: z.boolean().optional(), active: z.boolean().optional() }).meta({ id: 'LeaveTypeChange' })
export const LeaveTypeParams = z.object({ id })

export const Holiday = z.object({
  key: z.string().meta({ example: 'all_saints' }), name: z.string().meta({ example: 'Toussaint' }), day: dayOut.meta({ example: '2026-11-01' }),
  kept_on: dayOut.meta({ description: 'The day itself, or the one that replaces it.', example: '2026-11-02' }), chosen: z.boolean().meta({ description: 'Chosen by the company; otherwise the law’s default.', example: false }),
}).meta({ id: 'Holiday' })
export const Holidays = listOf(Holiday).extend({ year: yearIn }).meta({ id: 'Holidays' })
export const HolidayQuery = z.object({ year: year.optional().meta({ description: 'This year without it.', example: 2026 }) })
export const HolidayReplacements = z.object({
  year: yearIn,
  replacements: z.array(z.object({ key: z.string().min(1).max(40).meta({ example: 'all_saints' }), day: leaveDay.meta({ example: '2026-11-02' }) }).meta({ id: 'HolidayReplacement' })).max(10)
    .meta({ description: 'All that the company chooses in that year; a holiday that is left out is replaced by the law’s default.', example: [{ key: 'all_saints', day: '2026-11-02' }] }),
}).meta({ id: 'HolidayReplacements' })

const stretch = { first_day: leaveDay.meta({ example: '2026-12-21' }), last_day: leaveDay.meta({ example: '2026-12-24' }), half: half.optional() }
export const NewLeaveRequest = z.object({
  type_id: id, ...stretch, note: prose(500).optional().meta({ example: '' }),
  employee_id: id.optional().meta({ description: 'Somebody else, entered by whoever looks after the staff.' }),
  draft: z.boolean().default(false).meta({ description: 'Keep it for later: nobody is asked yet.', example: false }),
}).meta({ id: 'NewLeaveRequest' })
export const LeaveRequestChange = z.object({ type_id: id, ...stretch, note: prose(500).optional().meta({ example: '' }) }).meta({ id: 'LeaveRequestChange' })
export const LeaveRequest = z.object({
  id, employee_id: id, employee: z.string().meta({ example: 'Employée Exemple' }), type_id: id, type: z.string().meta({ example: 'Vacances annuelles légales' }),
  first_day: dayOut, last_day: dayOut, half, status, half_days: z.int().nullable().meta({ description: 'What it costs, from the day it is asked for.', example: 8 }),
  note: words(null), reason: words(null), decided_by: words(null), requested_at: instantOut.nullable(), decided_at: instantOut.nullable(),
  mine: z.boolean().meta({ example: true }), decidable: z.boolean().meta({ description: 'Whether the caller may approve or refuse it now.', example: false }), cancellable: z.boolean().meta({ example: true }),
}).meta({ id: 'LeaveRequest' })
export const LeaveRequests = pageOf(LeaveRequest)
export const LeaveRequestQuery = z.object({
  ...pageQuery, status: status.optional(), employee_id: id.optional(), from: leaveDay.optional(), to: leaveDay.optional(),
  scope: z.enum(['mine', 'to_decide', 'all']).default('all').meta({ description: 'One’s own, those that wait for the caller’s decision, or all that the caller may see.', example: 'mine' }),
})
export const LeaveRequestParams = z.object({ id })
export const LeaveReason = z.object({ reason: prose(500).optional().meta({ example: 'Inventaire cette semaine-là.' }) }).meta({ id: 'LeaveReason' })
export const LeaveCostQuery = z.object({ type_id: id, first_day: stretch.first_day, last_day: stretch.last_day, half: z.enum(['am', 'pm']).optional().meta({ example: 'am' }), employee_id: id.optional() })
export const LeaveCost = z.object({
  half_days: z.int().meta({ example: 8 }),
  years: z.array(z.object({ year: yearIn, half_days: halfDays, left: z.int().nullable().meta({ description: 'What would remain; null where nothing is counted.', example: 32 }) }).meta({ id: 'LeaveCostOfYear' })),
}).meta({ id: 'LeaveCost' })

export const LeaveBalance = z.object({
  employee_id: id, employee: z.string().meta({ example: 'Employée Exemple' }), type_id: id, type: z.string().meta({ example: 'Vacances annuelles légales' }), year: yearIn,
  granted: z.int().meta({ description: 'Grants, corrections, carried over and expired, up to the day asked for.', example: 40 }), taken: z.int().meta({ description: 'Leave up to that day.', example: 10 }),
  balance: z.int().meta({ description: 'The sum of the ledger on that day.', example: 30 }), planned: z.int().meta({ description: 'Approved leave after it.', example: 4 }),
  requested: z.int().meta({ description: 'Leave after it that waits for a decision.', example: 2 }), left: z.int().meta({ description: 'What can still be asked for in the year.', example: 24 }),
}).meta({ id: 'LeaveBalance' })
export const LeaveBalances = pageOf(LeaveBalance).extend({ as_of: dayOut, year: yearIn }).meta({ id: 'LeaveBalances' })
export const LeaveBalanceQuery = z.object({ ...pageQuery, as_of: leaveDay.optional(), employee_id: id.optional(), scope: z.enum(['mine', 'all']).default('all').meta({ example: 'mine' }) })
export const LeaveLine = z.object({
  id, employee_id: id, type_id: id, type: z.string().meta({ example: 'Vacances annuelles légales' }), year: yearIn, day: dayOut,
  kind: z.enum(['grant', 'taken', 'given_back', 'correction', 'carry_over', 'expiry']).meta({ example: 'grant' }), half_days: halfDays, expires_on: dayOut.nullable(), note: words(null), request_id: words(null), made_at: instantOut,
}).meta({ id: 'LeaveLine' })
export const LeaveLines = pageOf(LeaveLine)
export const LeaveLineQuery = z.object({ ...pageQuery, employee_id: id, type_id: id.optional(), year: year.optional(), to: leaveDay.optional() })
export const NewLeaveLine = z.object({
  employee_id: id, type_id: id, year: yearIn, kind: z.enum(['grant', 'correction', 'carry_over']).meta({ example: 'grant' }),
  half_days: z.int().min(-800).max(800).refine((count) => count !== 0, { message: 'must not be nothing' }).meta({ example: 6 }),
  day: leaveDay.optional().meta({ description: 'From which day on it counts; the first of the year without it.', example: '2026-01-01' }),
  expires_on: leaveDay.optional().meta({ description: 'Of what is carried over into the year: the last day to take it.', example: '2026-06-30' }), note: line(200).optional().meta({ example: 'Ancienneté' }),
}).meta({ id: 'NewLeaveLine' })
export const StatutoryGrants = z.object({ year: yearIn }).meta({ id: 'StatutoryGrants' })
export const GrantedLeave = z.object({ year: yearIn, granted: z.int().meta({ description: 'To how many; those who had it already are left out.', example: 6 }) }).meta({ id: 'GrantedLeave' })

export const CalendarQuery = z.object({ month: z.string().regex(/^2[01]\d\d-(0[1-9]|1[0-2])$/).meta({ example: '2026-11' }), department_id: id.optional() })
export const LeaveCalendar = z.object({
  month: z.string().meta({ example: '2026-11' }),
  days: z.array(z.object({ day: dayOut, off: z.boolean().meta({ description: 'Saturday or Sunday.', example: false }), holiday: words(null) }).meta({ id: 'CalendarDay' })),
  employees: z.array(z.object({
    id, name: z.string().meta({ example: 'Employée Exemple' }), department: words('Magasin'),
    absences: z.array(z.object({
      first_day: dayOut, last_day: dayOut, half, type: z.string().nullable().meta({ description: 'Null: absent, and why is not for the caller.', example: 'Vacances annuelles légales' }), status: z.enum(['requested', 'approved']).meta({ example: 'approved' }),
    }).meta({ id: 'CalendarAbsence' })),
  }).meta({ id: 'CalendarEmployee' })),
}).meta({ id: 'LeaveCalendar' })
