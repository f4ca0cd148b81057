import type { Module } from '#platform/module.ts'
import { dashboardRoutes } from './dashboard/dashboard-routes.ts'
import { jobRoutes } from './jobs/job-routes.ts'
import { mailRoutes } from './mails/mail-routes.ts'

/** What staff look at across the trades; it holds no table of its own. */
export const administration: Module = {
  name: 'administration',
  routes(app) {
    dashboardRoutes(app)
    mailRoutes(app)
    jobRoutes(app)
  },
  permissions: {
    'administration.dashboard': ['shop_manager', 'practitioner', 'support_agent', 'hr_manager', 'bookkeeper', 'accountant_readonly'],
    // letters to everybody, and the machinery behind the answers: at first the administrator alone
    'administration.mails': [],
    'administration.jobs': [],
  },
}
