import type { Role } from './types'

/** What roles and rights are called: the seeded ones in the reader's language, own ones as they were titled. */
export function useRoleWords(roles?: () => readonly Role[] | undefined) {
  const { t, te } = useI18n()
  const roleName = (name: string) => (te(`admin.role_names.${name}`) ? t(`admin.role_names.${name}`) : roles?.()?.find((role) => role.name === name)?.title ?? name)
  /** A right that came with a newer part of Comptoir shows its own name until it has words. */
  const right = (permission: string) => (te(`admin.rights.${permission}`) ? t(`admin.rights.${permission}`) : permission)
  return { roleName, right }
}
