import { isId, newId } from '#kernel/identifier.ts'
import type { Language } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import { managerLoop, unknownEmployee, unknownManager, unknownUser } from '../refusals.ts'

export type EmployeeToSave = {
  id?: string | undefined
  first_name: string
  last_name: string
  email?: string | null | undefined
  phone?: string | null | undefined
  language: Language
  manager_id?: string | null | undefined
  user_id?: string | null | undefined
}

/** Adds an employee or changes one. The database adds `userTaken`, `unknownUser`, `unknownManager` and `managerLoop`. */
export async function saveEmployee({ tx, now }: Work, { id, ...employee }: EmployeeToSave): Promise<{ id: string }> {
  const { email = null, phone = null, manager_id = null, user_id = null, first_name, last_name, language } = employee
  if (manager_id !== null && !isId(manager_id)) throw unknownManager
  if (user_id !== null && !isId(user_id)) throw unknownUser
  const row = { first_name, last_name, email, phone, language, manager_id, user_id, changed_at: now }
  if (id === undefined) {
    const fresh = newId()
    await tx.insertInto('hr.employees').values({ ...row, id: fresh, created_at: now }).execute()
    return { id: fresh }
  }
  if (manager_id === id) throw managerLoop
  const changed = isId(id) && await tx.updateTable('hr.employees').set(row).where('id', '=', id).returning('id').executeTakeFirst()
  if (!changed) throw unknownEmployee
  return { id }
}
