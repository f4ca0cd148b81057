import type { Module } from '#platform/module.ts'
import { dashboardRoutes } from './dashboard/dashboard-routes.ts'

/** What staff look at across the trades; it holds no table of its own. */
export const administration: Module = {
  name: 'administration',
  routes: dashboardRoutes,
  permissions: {
    'administration.dashboard': ['shop_manager', 'practitioner', 'support_agent', 'hr_manager', 'bookkeeper', 'accountant_readonly'],
  },
}
