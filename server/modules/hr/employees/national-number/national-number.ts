import { createHmac } from 'node:crypto'
import { parseNiss } from '#kernel/belgium/niss.ts'
import { dayOf } from '#kernel/day.ts'
import { isId } from '#kernel/identifier.ts'
import type { Configuration } from '#platform/configuration.ts'
import type { Reading } from '#platform/database/database.ts'
import { seal, unseal } from '#platform/sealing.ts'
import type { Work } from '#platform/work.ts'
import { noNationalNumber, notANationalNumber, unknownEmployee } from '../../refusals.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>
const PURPOSE = 'national number'

/**
 * Keeps the national number (NISS/INSZ) of an employee, sealed under the secret key; a keyed hash keeps it unique without telling
 * it. Only for payroll and social declarations (reference/belgium rules.md §1.3). Throws `notANationalNumber` when its check
 * digits do not hold, `unknownEmployee`; the database adds `nationalNumberTwice`.
 */
export async function keepNationalNumber({ tx, now }: Work, key: Key, { employee_id, national_number }: { employee_id: string; national_number: string }): Promise<void> {
  const employee = isId(employee_id) && await tx.selectFrom('hr.employees').select('id').where('id', '=', employee_id).executeTakeFirst()
  if (!employee) throw unknownEmployee
  const read = parseNiss(national_number, dayOf(now))
  if (!read) throw notANationalNumber
  const row = { sealed: seal(key, PURPOSE, employee.id, read.niss), keyed_hash: keyedHash(key, read.niss), changed_at: now }
  await tx.insertInto('hr.national_numbers').values({ ...row, employee_id: employee.id }).onConflict((conflict) => conflict.column('employee_id').doUpdateSet(row)).execute()
}

/** Forgets the national number of an employee. */
export async function forgetNationalNumber({ tx }: Work, employee_id: string): Promise<void> {
  const forgotten = isId(employee_id) && await tx.deleteFrom('hr.national_numbers').where('employee_id', '=', employee_id).returning('employee_id').executeTakeFirst()
  if (!forgotten) throw noNationalNumber
}

/** The national number as people write it: `85.07.30-033.28`. */
export async function revealNationalNumber(reading: Reading, key: Key, employee_id: string): Promise<string> {
  const row = isId(employee_id) ? await reading.selectFrom('hr.national_numbers').select(['employee_id', 'sealed']).where('employee_id', '=', employee_id).executeTakeFirst() : undefined
  if (!row) throw noNationalNumber
  return unseal(key, PURPOSE, row.employee_id, row.sealed).replace(/^(..)(..)(..)(...)(..)$/, '$1.$2.$3-$4.$5')
}

const keyedHash = ({ SECRET_KEY }: Key, niss: string) => createHmac('sha256', SECRET_KEY).update(`national number ${niss}`).digest('base64url')
