import type { Work } from '#platform/work.ts'
import { personOf } from '../people/person-queries.ts'
import { moreThanOwn, unknownRights } from './role-refusals.ts'

/** What somebody may do, and whether it is all there is. */
export type Rights = { permissions: ReadonlySet<string>, administrator: boolean }

const everything: Rights = { permissions: new Set(), administrator: true }

/** The rights of who acts, as they stand in this transaction; Comptoir itself has them all. */
export async function rightsOfActor({ tx, actor }: Work): Promise<Rights> {
  if (actor.kind === 'system') return everything
  const person = actor.user_id === undefined ? undefined : await personOf(tx, actor.user_id)
  return { permissions: new Set(person?.permissions), administrator: person?.roles.includes('administrator') ?? false }
}

/** Nobody gives, takes or changes what they may not do themselves: rights would grow in a circle. */
export function demandWithin(own: Rights, permissions: Iterable<string>, administrator = false): void {
  if (own.administrator) return
  if (administrator || [...permissions].some((permission) => !own.permissions.has(permission))) throw moreThanOwn
}

/** Refuses to act upon somebody who may do more: their password or second factor would be a way to their rights. */
export async function demandNotAbove(work: Work, person_id: string): Promise<void> {
  const rows = await work.tx.selectFrom('identity.person_roles as held').leftJoin('identity.role_permissions as granted', 'granted.role', 'held.role')
    .select(['held.role', 'granted.permission']).where('held.person_id', '=', person_id).execute()
  demandWithin(await rightsOfActor(work), rows.flatMap(({ permission }) => permission ?? []), rows.some(({ role }) => role === 'administrator'))
}

/** Refuses roles that hold more than the actor's rights, or do not exist. They are kept as they are until the transaction ends. */
export async function demandGrantable(work: Work, roles: readonly string[]): Promise<void> {
  if (roles.length === 0) return
  const known = await work.tx.selectFrom('identity.roles').select('name').where('name', 'in', roles).orderBy('name').forKeyShare().execute()
  if (known.length < new Set(roles).size) throw unknownRights
  const granted = await work.tx.selectFrom('identity.role_permissions').select('permission').where('role', 'in', roles).execute()
  demandWithin(await rightsOfActor(work), granted.map(({ permission }) => permission), roles.includes('administrator'))
}
