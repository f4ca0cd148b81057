import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'

export type PersonRow = { id: string, email: string, name: string, language: Language, roles: string[], permissions: string[], must_change_password: boolean }

const withRights = sql`
  select person.id, person.email, person.name, person.language, person.must_change_password,
         array(select role from identity.person_roles held where held.person_id = person.id order by role) as roles,
         case when exists (select from identity.person_roles held where held.person_id = person.id and held.role = 'administrator')
           then array(select name from identity.permissions order by name)
           else array(select distinct permission from identity.role_permissions join identity.person_roles using (role) where person_id = person.id order by permission)
         end as permissions
  from identity.people person`

/** A person with what they may do; undefined when there is none or they were disabled. */
export async function personOf(reading: Reading, id: string): Promise<PersonRow | undefined> {
  const { rows } = await sql<PersonRow>`${withRights} where person.id = ${id} and person.disabled_at is null`.execute(reading)
  return rows[0]
}

/** The person of a live session: by its cookie's hash, or by its id (tokens). */
export async function personOfSession(reading: Reading, session: { cookie_hash: string } | { id: string }, now: Temporal.Instant, idleSince: Temporal.Instant): Promise<(PersonRow & { session_id: string, last_seen_at: Temporal.Instant }) | undefined> {
  const key = 'id' in session ? sql`session.id = ${session.id}` : sql`session.cookie_hash = ${session.cookie_hash}`
  const { rows } = await sql<PersonRow & { session_id: string, last_seen_at: Temporal.Instant }>`
    select rights.*, session.id as session_id, session.last_seen_at
    from identity.sessions session cross join lateral (${withRights} where person.id = session.person_id and person.disabled_at is null) rights
    where ${key} and session.revoked_at is null and session.expires_at > ${now} and session.last_seen_at > ${idleSince}`.execute(reading)
  return rows[0]
}
