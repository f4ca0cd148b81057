import type { Module } from '#platform/module.ts'
import type { Work } from '#platform/work.ts'

/** Makes the modules' permissions known and gives new ones to their default roles; what an administrator changed since stays. */
export async function syncPermissions({ tx }: Work, modules: readonly Module[]): Promise<void> {
  const declared = modules.flatMap(({ permissions = {} }) => Object.entries(permissions))
  if (declared.length === 0) return
  const fresh = await tx.insertInto('identity.permissions').values(declared.map(([name]) => ({ name })))
    .onConflict((conflict) => conflict.doNothing()).returning('name').execute()
  const isFresh = new Set(fresh.map(({ name }) => name))
  // the administrator holds them all without a row
  const grants = declared.filter(([name]) => isFresh.has(name)).flatMap(([permission, roles]) => roles.filter((role) => role !== 'administrator').map((role) => ({ role, permission })))
  if (grants.length) await tx.insertInto('identity.role_permissions').values(grants).onConflict((conflict) => conflict.doNothing()).execute()
}
