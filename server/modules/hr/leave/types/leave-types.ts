import { sql } from 'kysely'
import { isId, newId } from '#kernel/identifier.ts'
import type { Language, Translated } from '#kernel/language.ts'
import type { Reading } from '#platform/database/database.ts'
import type { Work } from '#platform/work.ts'
import { unknownLeaveType } from '../refusals.ts'

export type LeaveType = { id: string; key: string; name: string; names: Translated; counted: boolean; paid: boolean; shown: boolean; active: boolean }
const MOST = 200

/** The column that holds the name of a type in a language. */
export const typeNameIn = (language: Language, table: string) => sql.ref<string>(`${table}.name_${language}`)

/** Types of leave in their order, also those no longer used. */
export async function listLeaveTypes(reading: Reading, language: Language): Promise<LeaveType[]> {
  const { rows } = await sql<LeaveType>`
    select t.id, t.key, ${typeNameIn(language, 't')} as name, jsonb_build_object('fr', t.name_fr, 'nl', t.name_nl, 'de', t.name_de, 'en', t.name_en) as names,
      t.counted, t.paid, t.shown, t.active
    from hr.leave_types t order by t.position, t.key limit ${MOST}`.execute(reading)
  return rows
}

/** A type that can still be asked for. */
export async function usedLeaveType(reading: Reading, id: string): Promise<{ id: string; counted: boolean }> {
  const type = isId(id) ? await reading.selectFrom('hr.leave_types').select(['id', 'counted']).where('id', '=', id).where('active', '=', true).executeTakeFirst() : undefined
  if (!type) throw unknownLeaveType.at('/type_id')
  return type
}

export type NewLeaveType = { key: string; names: Translated; counted: boolean; paid: boolean; shown: boolean }
export type LeaveTypeChange = { names?: Translated | undefined; paid?: boolean | undefined; shown?: boolean | undefined; active?: boolean | undefined }

/** Adds a type of leave behind the others. The database refuses a key twice (`leaveTypeTwice`). */
export async function addLeaveType({ tx }: Work, { names, ...type }: NewLeaveType): Promise<{ id: string }> {
  const id = newId()
  const position = sql<number>`(select coalesce(max(position), 0) + 1 from hr.leave_types)`
  await tx.insertInto('hr.leave_types').values({ id, ...type, ...columnsOf(names), position }).execute()
  return { id }
}

/** Changes a type; its key, and whether it is counted, stay: lines and balances rest on them. */
export async function changeLeaveType({ tx }: Work, id: string, { names, ...change }: LeaveTypeChange): Promise<void> {
  const set = { ...(names && columnsOf(names)), ...Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined)) }
  if (!isId(id)) throw unknownLeaveType
  const found = Object.keys(set).length === 0
    ? await tx.selectFrom('hr.leave_types').select('id').where('id', '=', id).executeTakeFirst()
    : await tx.updateTable('hr.leave_types').set(set).where('id', '=', id).returning('id').executeTakeFirst()
  if (!found) throw unknownLeaveType
}

const columnsOf = ({ fr, nl, de, en }: Translated) => ({ name_fr: fr, name_nl: nl, name_de: de, name_en: en })
