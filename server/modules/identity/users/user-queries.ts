import { sql, type SqlBool } from 'kysely'
import type { Language } from '#kernel/language.ts'
import { offsetOf, type PageRequest } from '#platform/http/paging.ts'
import type { Reading } from '#platform/database/database.ts'

export type UserRow = {
  id: string, email: string, name: string, language: Language, roles: string[], disabled_at: Temporal.Instant | null
  must_change_password: boolean, totp: boolean, created_at: Temporal.Instant, last_seen_at: Temporal.Instant | null
}
export type UserFilter = PageRequest & { search?: string | undefined, role?: string | undefined, staff?: boolean | undefined, disabled?: boolean | undefined }

const columns = (reading: Reading) => reading.selectFrom('identity.people as person').select([
  'person.id', 'person.email', 'person.name', 'person.language', 'person.disabled_at', 'person.must_change_password', 'person.created_at',
  sql<string[]>`array(select role from identity.person_roles where person_id = person.id order by role)`.as('roles'),
  sql<boolean>`exists (select from identity.totp_secrets where person_id = person.id and confirmed_at is not null)`.as('totp'),
  sql<Temporal.Instant | null>`(select max(last_seen_at) from identity.sessions where person_id = person.id)`.as('last_seen_at'),
])

/** One account, also a disabled one. */
export async function userOf(reading: Reading, id: string): Promise<UserRow | undefined> {
  return await columns(reading).where('person.id', '=', id).executeTakeFirst() as UserRow | undefined
}

/** Accounts by name; `staff` are those with a role besides customer. */
export async function listUsers(reading: Reading, filter: UserFilter): Promise<{ count: number, results: UserRow[] }> {
  const { search, role, staff, disabled } = filter
  const like = `%${(search ?? '').replace(/[\\%_]/g, '\\$&')}%`
  const holds = (condition: ReturnType<typeof sql<SqlBool>>) => sql<SqlBool>`exists (select from identity.person_roles where person_id = person.id and ${condition})`
  const narrow = <Q extends ReturnType<typeof columns>>(query: Q) => query
    .$if(search !== undefined, (found) => found.where(sql<SqlBool>`(person.email ilike ${like} or person.name ilike ${like})`))
    .$if(role !== undefined, (found) => found.where(holds(sql<SqlBool>`role = ${role}`)))
    .$if(staff === true, (found) => found.where(holds(sql<SqlBool>`role <> 'customer'`)))
    .$if(disabled !== undefined, (found) => found.where('person.disabled_at', disabled ? 'is not' : 'is', null))
  const { count } = await narrow(columns(reading)).clearSelect().select(sql<number>`count(*)::int`.as('count')).executeTakeFirstOrThrow()
  const results = await narrow(columns(reading)).orderBy('person.name').orderBy('person.id').limit(filter.page_size).offset(offsetOf(filter)).execute()
  return { count, results: results as UserRow[] }
}
