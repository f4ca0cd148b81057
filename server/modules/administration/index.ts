import type { Module } from '#platform/module.ts'
import { backupByClock, backupRuns } from './backups/ask-backup.ts'
import { backupRoutes } from './backups/backup-routes.ts'
import { makeBackup } from './backups/make-backup.ts'
import { cacheRoutes } from './cache/cache-routes.ts'
import { dashboardRoutes } from './dashboard/dashboard-routes.ts'
import { jobRoutes } from './jobs/job-routes.ts'
import { mailRoutes } from './mails/mail-routes.ts'

/** What staff look at across the trades, and what keeps the whole: of its own it has only the record of backups. */
export const administration: Module = {
  name: 'administration',
  routes(app) {
    dashboardRoutes(app)
    mailRoutes(app)
    jobRoutes(app)
    backupRoutes(app)
    cacheRoutes(app)
  },
  listeners: [makeBackup],
  schedules: [{ name: 'administration.back-up', cron: '30 1 * * *', run: backupByClock }],
  refusals: { backups_one_at_a_time: backupRuns },
  permissions: {
    'administration.dashboard': ['shop_manager', 'practitioner', 'support_agent', 'hr_manager', 'bookkeeper', 'accountant_readonly'],
    // letters to everybody, and the machinery behind the answers: at first the administrator alone
    'administration.mails': [],
    'administration.jobs': [],
    'administration.backups': [],
    'administration.cache': [],
  },
}
