import type { Module } from '#platform/module.ts'
import { personRoutes } from './people/person-routes.ts'
import { emailTaken } from './people/register.ts'
import { sessionRoutes } from './sessions/session-routes.ts'
import { tokenRoutes } from './tokens/token-routes.ts'

export { ensureAdministrator } from './people/first-administrator.ts'
export { hashPassword } from './people/password.ts'
export { personOf, type PersonRow } from './people/person-queries.ts'
export { registerPerson } from './people/register.ts'
export { syncPermissions } from './roles/sync-permissions.ts'
export { authenticator } from './sessions/authenticate.ts'

export const identity: Module = {
  name: 'identity',
  routes(app) {
    app.decorateRequest('session_id', undefined)
    tokenRoutes(app)
    sessionRoutes(app)
    personRoutes(app)
  },
  refusals: { person_email_is_unique: emailTaken },
}
