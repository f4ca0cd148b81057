import { sql } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'

const MOST = 20

/** Those whom a permission was given to, to be written to; the administrators when it was given to nobody. */
export async function peopleWhoMay(reading: Reading, permission: string): Promise<{ id: string, email: string, name: string, language: Language }[]> {
  const { rows } = await sql<{ id: string, email: string, name: string, language: Language, administrator: boolean }>`
    select person.id, person.email, person.name, person.language, not bool_or(granted.permission is not null) as administrator
    from identity.people person join identity.person_roles held on held.person_id = person.id
      left join identity.role_permissions granted on granted.role = held.role and granted.permission = ${permission}
    where person.disabled_at is null and (granted.permission is not null or held.role = 'administrator')
    group by person.id order by administrator, person.created_at, person.id limit ${MOST}`.execute(reading)
  const asked = rows.filter(({ administrator }) => !administrator)
  return (asked.length > 0 ? asked : rows).map(({ administrator: _, ...person }) => person)
}
