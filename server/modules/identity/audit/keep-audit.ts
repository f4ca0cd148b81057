import type { KeepAudit } from '#platform/http/audit.ts'
import type { Platform } from '#platform/platform.ts'

/** Writes what staff did into the log that nobody can change. */
export function auditKeeper(platform: Platform): KeepAudit {
  return async ({ changes, ...entry }) => {
    await platform.database.insertInto('identity.audit_entries').values({ ...entry, made_at: platform.clock(), changes: changes && Object.keys(changes).length > 0 ? JSON.stringify(changes) : null }).execute()
  }
}
