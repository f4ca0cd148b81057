import { newId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import { Refusal } from '#kernel/refusal.ts'
import type { Work } from '#platform/work.ts'
import { demandGrantable, demandNotAbove } from '../roles/rights.ts'

export const unknownUser = new Refusal('auth/unknown-user', 404, {
  fr: 'Cet utilisateur n’existe pas.', nl: 'Deze gebruiker bestaat niet.', de: 'Diesen Benutzer gibt es nicht.', en: 'There is no such user.',
})

declare module '#platform/work.ts' {
  interface Events { 'identity.person-invited': { person_id: string } }
}

export type NewUser = { email: string, name: string, language: Language, roles: readonly string[], password_hash: string, invited: boolean }
export type UserChange = { name?: string | undefined, language?: Language | undefined, roles?: readonly string[] | undefined, disabled?: boolean | undefined }

/** Adds an account for somebody else: they are written a link to choose their password, or were told one that they must change at their first sign-in. */
export async function addUser(work: Work, { roles, invited, ...person }: NewUser): Promise<{ id: string }> {
  await demandGrantable(work, roles)
  const id = newId()
  await work.tx.insertInto('identity.people').values({ id, ...person, must_change_password: true, created_at: work.now }).execute()
  await holdRoles(work, id, roles)
  if (invited) await work.say('identity.person-invited', { person_id: id })
  return { id }
}

/** Changes an account; a disabled one is signed out everywhere. The account's lock puts simultaneous changes in a line. Returns what changed. */
export async function changeUser(work: Work, id: string, change: UserChange): Promise<Record<string, [unknown, unknown]>> {
  const { tx, now } = work
  const person = await lockUser(work, id)
  await demandNotAbove(work, id)
  const changes: Record<string, [unknown, unknown]> = {}
  const { name = person.name, language = person.language, disabled = person.disabled_at !== null } = change
  // a name is personal data: the log says that it changed, not into what
  if (name !== person.name) changes['name'] = [null, null]
  if (language !== person.language) changes['language'] = [person.language, language]
  const disabled_at = disabled ? person.disabled_at ?? now : null
  if (disabled !== (person.disabled_at !== null)) changes['disabled'] = [!disabled, disabled]
  await tx.updateTable('identity.people').set({ name, language, disabled_at }).where('id', '=', id).execute()
  if (disabled) await endSessions(work, id)
  if (change.roles) {
    const before = (await tx.selectFrom('identity.person_roles').select('role').where('person_id', '=', id).orderBy('role').execute()).map(({ role }) => role)
    const after = [...new Set(change.roles)].toSorted()
    await demandGrantable(work, [...new Set(before).symmetricDifference(new Set(after))])
    await tx.deleteFrom('identity.person_roles').where('person_id', '=', id).execute()
    await holdRoles(work, id, after)
    if (before.join() !== after.join()) changes['roles'] = [before, after]
  }
  return changes
}

/** Ends all sessions of an account, or one; returns how many there were. */
export async function endSessions({ tx, now }: Work, person_id: string, session_id?: string): Promise<number> {
  const ended = await tx.updateTable('identity.sessions').set({ revoked_at: now }).where('person_id', '=', person_id).where('revoked_at', 'is', null)
    .$if(session_id !== undefined, (query) => query.where('id', '=', session_id!)).returning('id').execute()
  return ended.length
}

/** The account, held until the transaction ends. */
export async function lockUser({ tx }: Work, id: string) {
  const person = await tx.selectFrom('identity.people').select(['name', 'language', 'disabled_at']).where('id', '=', id).forUpdate().executeTakeFirst()
  if (!person) throw unknownUser
  return person
}

async function holdRoles({ tx }: Work, person_id: string, roles: readonly string[]): Promise<void> {
  const rows = [...new Set(roles)].map((role) => ({ person_id, role }))
  if (rows.length > 0) await tx.insertInto('identity.person_roles').values(rows).execute()
}
