import type { Language } from '#kernel/language.ts'

/** Who acts: a visitor, a signed-in person, or Comptoir itself (jobs, commands). */
export type Actor = {
  kind: 'guest' | 'person' | 'system'
  /** The person's id; undefined for guests and for the system. */
  user_id: string | undefined
  permissions: ReadonlySet<string>
  language: Language
  /** Follows the request through logs, jobs and problem answers. */
  request_id: string
}

export const systemActor = (request_id: string): Actor =>
  ({ kind: 'system', user_id: undefined, permissions: new Set(), language: 'fr', request_id })

/** The system may do everything; a person what the roles allow; `public` is everybody's. */
export function may(actor: Actor, permission: string): boolean {
  return permission === 'public' || actor.kind === 'system' || actor.permissions.has(permission)
}
