import type { Module } from '#platform/module.ts'
import { auditRoutes } from './audit/audit-routes.ts'
import { passwordRoutes } from './people/password-routes.ts'
import { personRoutes } from './people/person-routes.ts'
import { emailTaken } from './people/register.ts'
import { accountEmails } from './recovery/account-emails.ts'
import { forgetLinks } from './recovery/forget-links.ts'
import { recoveryRoutes } from './recovery/recovery-routes.ts'
import { fixedRole, lastAdministrator, roleHeld, seededRole } from './roles/role-refusals.ts'
import { roleRoutes } from './roles/role-routes.ts'
import { totpRoutes } from './second-factor/totp-routes.ts'
import { sessionRoutes } from './sessions/session-routes.ts'
import { tokenRoutes } from './tokens/token-routes.ts'
import { userAccessRoutes } from './users/user-access-routes.ts'
import { userRoutes } from './users/user-routes.ts'

export { auditKeeper } from './audit/keep-audit.ts'
export { ensureAdministrator } from './people/first-administrator.ts'
export { hashPassword } from './people/password.ts'
export { personOf, type PersonRow } from './people/person-queries.ts'
export { registerPerson } from './people/register.ts'
export { peopleWhoMay } from './roles/people-who-may.ts'
export { syncPermissions } from './roles/sync-permissions.ts'
export { authenticator } from './sessions/authenticate.ts'

export const identity: Module = {
  name: 'identity',
  routes(app) {
    app.decorateRequest('session_id', undefined)
    tokenRoutes(app)
    sessionRoutes(app)
    personRoutes(app)
    passwordRoutes(app)
    totpRoutes(app)
    userRoutes(app)
    userAccessRoutes(app)
    roleRoutes(app)
    auditRoutes(app)
    recoveryRoutes(app)
  },
  listeners: accountEmails,
  schedules: [{ name: 'identity.forget-links', cron: '43 2 * * *', run: forgetLinks }],
  refusals: {
    person_email_is_unique: emailTaken,
    an_administrator_remains: lastAdministrator,
    seeded_roles_stay: seededRole,
    these_roles_are_fixed: fixedRole,
    role_is_held: roleHeld,
  },
  // whoever looks after accounts, rights and the log of what was done; at first the administrator alone
  permissions: { 'administration.users': [], 'administration.roles': [], 'administration.audit': [] },
}
