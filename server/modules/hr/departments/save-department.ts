import { isId, newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { departmentInItself, departmentInUse, unknownDepartment } from '../refusals.ts'

export type DepartmentToSave = { id?: string | undefined; name: string; parent_id?: string | null | undefined }

/** Adds a department or changes it. The database refuses one that would lie below itself (`departmentInItself`) and a name twice at one place. */
export async function saveDepartment({ tx, now }: Work, { id, name, parent_id = null }: DepartmentToSave): Promise<{ id: string }> {
  if (parent_id !== null && !isId(parent_id)) throw unknownDepartment.at('/parent_id')
  if (id === undefined) {
    const fresh = newId()
    await tx.insertInto('hr.departments').values({ id: fresh, name, parent_id, created_at: now }).execute()
    return { id: fresh }
  }
  if (parent_id === id) throw departmentInItself
  const changed = isId(id) && await tx.updateTable('hr.departments').set({ name, parent_id }).where('id', '=', id).returning('id').executeTakeFirst()
  if (!changed) throw unknownDepartment
  return { id }
}

/** Takes a department away that nothing hangs on. Throws `departmentInUse`, `unknownDepartment`. */
export async function removeDepartment({ tx }: Work, id: string): Promise<void> {
  if (!isId(id)) throw unknownDepartment
  const removed = await tx.deleteFrom('hr.departments as d').where('d.id', '=', id)
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('hr.contracts as c').select('c.id').whereRef('c.department_id', '=', 'd.id'))))
    .where(({ not, exists, selectFrom }) => not(exists(selectFrom('hr.departments as below').select('below.id').whereRef('below.parent_id', '=', 'd.id'))))
    .returning('d.id').executeTakeFirst()
  if (removed) return
  const there = await tx.selectFrom('hr.departments').select('id').where('id', '=', id).executeTakeFirst()
  throw there ? departmentInUse : unknownDepartment
}
