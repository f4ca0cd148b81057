import type { Module } from '#platform/module.ts'
import { departmentRoutes } from './departments/department-routes.ts'
import { contractRoutes } from './employees/contracts/contract-routes.ts'
import { employeeRoutes } from './employees/employee-routes.ts'
import { nationalNumberRoutes } from './employees/national-number/national-number-routes.ts'
import { calendarRoutes } from './leave/calendar/calendar-routes.ts'
import { holidayRoutes } from './leave/holidays/holiday-routes.ts'
import { balanceRoutes } from './leave/ledger/balance-routes.ts'
import { expireLeave } from './leave/ledger/expire-leave.ts'
import { leaveEmails } from './leave/mails/leave-emails.ts'
import { balanceTooLow, leaveDays, leaveDoesNotMove, leaveOverlaps, leaveTypeTwice, lineDoesNotFit, notByOneself, replacementNotWorked } from './leave/refusals.ts'
import { decisionRoutes } from './leave/requests/decision-routes.ts'
import { requestRoutes } from './leave/requests/request-routes.ts'
import { leaveTypeRoutes } from './leave/types/leave-type-routes.ts'
import { contractDays, contractsOverlap, departmentInItself, departmentTwice, managerLoop, nationalNumberTwice, unknownDepartment, unknownManager, unknownUser, userTaken } from './refusals.ts'

export { saveDepartment, type DepartmentToSave } from './departments/save-department.ts'
export { addContract, type ContractTerms } from './employees/contracts/save-contract.ts'
export { keepNationalNumber } from './employees/national-number/national-number.ts'
export { saveEmployee, type EmployeeToSave } from './employees/save-employee.ts'
export { holidaysKept } from './leave/holidays/kept-holidays.ts'
export { grantStatutoryLeave } from './leave/ledger/grant-statutory.ts'
export { leaveTotalDifferences, rebuildLeaveTotals } from './leave/ledger/leave-totals.ts'
export { addLeaveLine } from './leave/ledger/write-lines.ts'
export { cancelLeave, decideLeave } from './leave/requests/decide-leave.ts'
export type { LeaveFacts } from './leave/requests/leave-request.ts'
export { requestLeave } from './leave/requests/request-leave.ts'

/** Those who work here, and when they do not. */
export const hr: Module = {
  name: 'hr',
  routes(app) {
    departmentRoutes(app)
    employeeRoutes(app)
    nationalNumberRoutes(app)
    contractRoutes(app)
    leaveTypeRoutes(app)
    holidayRoutes(app)
    requestRoutes(app)
    decisionRoutes(app)
    balanceRoutes(app)
    calendarRoutes(app)
  },
  listeners: leaveEmails,
  schedules: [{ name: 'hr.expire-leave', cron: '17 2 * * *', run: expireLeave }],
  refusals: {
    department_name_is_unique: departmentTwice,
    departments_have_no_loop: departmentInItself,
    department_parent_is_known: unknownDepartment,
    employee_once_per_user: userTaken,
    employee_user_is_known: unknownUser,
    employee_manager_is_known: unknownManager,
    managers_have_no_loop: managerLoop,
    national_number_once: nationalNumberTwice,
    contracts_apart: contractsOverlap,
    contract_days: contractDays,
    contract_fixed_term_ends: contractDays,
    contract_department_is_known: unknownDepartment,
    leave_type_key_is_unique: leaveTypeTwice,
    leave_apart: leaveOverlaps,
    leave_days: leaveDays,
    leave_not_overdrawn: balanceTooLow,
    leave_moves_on: leaveDoesNotMove,
    leave_taken_once: leaveDoesNotMove,
    leave_not_decided_by_oneself: notByOneself,
    leave_line_sign: lineDoesNotFit,
    replacement_day_once: replacementNotWorked,
  },
  permissions: {
    // one's own leave, the calendar, and the decisions of whoever leads others
    'hr.self': ['shop_manager', 'practitioner', 'support_agent', 'hr_manager', 'bookkeeper'],
    'hr.read': ['hr_manager'],
    'hr.write': ['hr_manager'],
    // looking at national numbers, and entering them
    'hr.identity': ['hr_manager'],
  },
}
