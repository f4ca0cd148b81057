import type { Work } from '#platform/work.ts'
import { demandWithin, rightsOfActor } from './rights.ts'
import { fixedRole, roleTaken, unknownRights, unknownRole } from './role-refusals.ts'

export type RoleToSave = { name: string, title?: string | null | undefined, permissions: readonly string[] }

/** Adds a role of the business's own. Refuses a name that is taken, and rights that the actor does not have. */
export async function addRole(work: Work, { name, title, permissions }: RoleToSave & { title: string }): Promise<void> {
  demandWithin(await rightsOfActor(work), permissions)
  const made = await work.tx.insertInto('identity.roles').values({ name, title, seeded: false }).onConflict((conflict) => conflict.doNothing()).returning('name').executeTakeFirst()
  if (!made) throw roleTaken
  await grant(work, name, permissions)
}

/** Changes what a role may do, and the title of an own one; returns its permissions of before. The role's lock puts simultaneous changes in a line. */
export async function changeRole(work: Work, { name, title, permissions }: RoleToSave): Promise<string[]> {
  const { tx } = work
  const role = await tx.selectFrom('identity.roles').select(['seeded']).where('name', '=', name).forUpdate().executeTakeFirst()
  if (!role) throw unknownRole
  if (name === 'administrator' || name === 'customer') throw fixedRole
  const before = (await tx.selectFrom('identity.role_permissions').select('permission').where('role', '=', name).orderBy('permission').execute()).map(({ permission }) => permission)
  const changed = new Set(before).symmetricDifference(new Set(permissions))
  demandWithin(await rightsOfActor(work), changed)
  if (!role.seeded && title) await tx.updateTable('identity.roles').set({ title }).where('name', '=', name).execute()
  await tx.deleteFrom('identity.role_permissions').where('role', '=', name).execute()
  await grant(work, name, permissions)
  return before
}

/** Deletes an own role that nobody holds; the database refuses the others. */
export async function removeRole(work: Work, name: string): Promise<void> {
  const { tx } = work
  const held = await tx.selectFrom('identity.role_permissions').select('permission').where('role', '=', name).execute()
  demandWithin(await rightsOfActor(work), held.map(({ permission }) => permission))
  await tx.deleteFrom('identity.role_permissions').where('role', '=', name).execute()
  const gone = await tx.deleteFrom('identity.roles').where('name', '=', name).returning('name').executeTakeFirst()
  if (!gone) throw unknownRole
}

async function grant({ tx }: Work, role: string, permissions: readonly string[]): Promise<void> {
  if (permissions.length === 0) return
  const known = await tx.selectFrom('identity.permissions').select('name').where('name', 'in', permissions).execute()
  if (known.length < new Set(permissions).size) throw unknownRights
  await tx.insertInto('identity.role_permissions').values(known.map(({ name }) => ({ role, permission: name }))).execute()
}
