import { writeFileSync } from 'node:fs'
import type { PermittedRoute } from '#platform/http/permissions.ts'
import type { Module, Role } from '#platform/module.ts'
import { idsIn, whoseIds } from './whose-ids.ts'

export const ACCESS_TABLE = new URL('who-may-call.md', import.meta.url)

export const seededRoles: readonly Role[] = ['administrator', 'shop_manager', 'practitioner', 'support_agent', 'hr_manager', 'bookkeeper', 'accountant_readonly', 'customer']
const heads = ['admin', 'shop', 'practitioner', 'support', 'hr', 'books', 'accountant', 'customer']

const INTRODUCTION = `# Who may call what

Every route and every seeded role, as the code has it. Written by \`npm run comptoir -- access-table\`, never by hand; a test compares it with
the code, so a change of rights is a change of this file that somebody reads. ● may call; the last column is whoever is not signed in.
*Ids* says whose the ids of the address are (\`whose-ids.ts\`): everybody's, the permission's alone (permitted), or one person's own, which a
stranger cannot reach.
`

/** Whether a role may call a route, as the modules hand out their permissions at first. */
export function mayCall(role: Role | undefined, permission: string, modules: readonly Module[]): boolean {
  if (permission === 'public') return true
  if (role === undefined) return false
  if (permission === 'signed-in' || role === 'administrator') return true
  return modules.some(({ permissions = {} }) => permissions[permission]?.includes(role))
}

/** The table as it must stand in `who-may-call.md`. */
export function accessTable(routes: readonly PermittedRoute[], modules: readonly Module[]): string {
  const areas = Map.groupBy(routes.toSorted(byAddress), ({ path }) => areaOf(path))
  return [INTRODUCTION, ...[...areas].map(([area, inside]) => [
    `## ${area}\n`, `| route | permission | ${heads.join(' | ')} | nobody | ids |`, `|---|---|${':-:|'.repeat(heads.length + 1)}---|`,
    ...inside.map((route) => rowOf(route, modules)), '',
  ].join('\n'))].join('\n')
}

export function writeAccessTable(routes: readonly PermittedRoute[], modules: readonly Module[]): void {
  writeFileSync(ACCESS_TABLE, accessTable(routes, modules))
}

function rowOf({ method, path, permission }: PermittedRoute, modules: readonly Module[]): string {
  const marks = [...seededRoles, undefined].map((role) => mayCall(role, permission, modules) ? '●' : '')
  const whose = idsIn(path).map((id) => whoseIds[id] ?? 'nobody has said')
  return `| ${method} ${path} | ${permission} | ${marks.join(' | ')} | ${whose.join(', ')} |`
}

const byAddress = (a: PermittedRoute, b: PermittedRoute) => a.path === b.path ? (a.method < b.method ? -1 : 1) : a.path < b.path ? -1 : 1

/** `/api/shop/orders/:id/` → `/api/shop/orders`: small tables, so that two people's new routes seldom meet on one line. */
const areaOf = (path: string) => path.split('/').slice(0, path.startsWith('/api/') ? 4 : 2).join('/')
