import { AuditEntries, AuditQuery } from '@comptoir/contract/identity-staff'
import { sql, type SqlBool } from 'kysely'
import { isId } from '#kernel/identifier.ts'
import { belgianTime } from '#kernel/day.ts'
import type { App } from '#platform/http/app.ts'

type Changes = Record<string, [unknown, unknown]>

/** What staff did, the latest first. */
export function auditRoutes(app: App): void {
  const { reading } = app.platform
  app.get('/api/admin-dashboard/audit/', {
    config: { permission: 'administration.audit' },
    schema: { tags: ['Audit'], summary: 'What staff did, the latest first', querystring: AuditQuery, response: { 200: AuditEntries } },
  }, async ({ query: { person_id, subject_id, search, outcome, from, to, cursor, page_size } }) => {
    if (person_id !== undefined && !isId(person_id)) return { next: null, results: [] }
    const route = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`
    const rows = await reading.selectFrom('identity.audit_entries as entry').innerJoin('identity.people as person', 'person.id', 'entry.person_id')
      .select(['entry.id', 'entry.made_at', 'entry.person_id', 'person.name as person', 'entry.method', 'entry.route', 'entry.subject_id', 'entry.status', 'entry.code', 'entry.changes', 'entry.request_id'])
      .$if(person_id !== undefined, (found) => found.where('entry.person_id', '=', person_id!))
      .$if(subject_id !== undefined, (found) => found.where('entry.subject_id', '=', subject_id!))
      .$if(search !== undefined, (found) => found.where('entry.route', 'ilike', route))
      .$if(outcome !== undefined, (found) => found.where('entry.status', outcome === 'done' ? '<' : '>=', 400))
      .$if(from !== undefined, (found) => found.where(sql<SqlBool>`entry.made_at >= ${from}::date::timestamp at time zone ${belgianTime}`))
      .$if(to !== undefined, (found) => found.where(sql<SqlBool>`entry.made_at < (${to}::date + 1)::timestamp at time zone ${belgianTime}`))
      .$if(cursor !== undefined, (found) => found.where('entry.id', '<', BigInt(cursor!)))
      .orderBy('entry.id', 'desc').limit(page_size + 1).execute()
    const results = rows.slice(0, page_size).map(({ id, changes, ...entry }) => ({ ...entry, id: id.toString(), changes: told(changes as Changes | null) }))
    return { next: rows.length > page_size ? results.at(-1)!.id : null, results }
  })
}

/** `{ roles: [[], ['bookkeeper']] }` → a list that a screen can show. */
function told(changes: Changes | null) {
  const text = (value: unknown) => value === null ? null : Array.isArray(value) ? value.join(', ') : String(value)
  return Object.entries(changes ?? {}).map(([field, [before, after]]) => ({ field, before: text(before), after: text(after) }))
}
