import { createHmac, randomBytes } from 'node:crypto'
import type { Configuration } from '#platform/configuration.ts'
import type { Work } from '#platform/work.ts'
import { base32 } from './one-time-code.ts'

const HOW_MANY = 10
const BYTES = 7

/** Hashed under the secret key: a stolen database does not let anybody try codes out. */
export function recoveryHash({ SECRET_KEY }: Pick<Configuration, 'SECRET_KEY'>, person_id: string, code: string): string {
  return createHmac('sha256', SECRET_KEY).update(`recovery ${person_id} ${code.toUpperCase().replace(/[^A-Z2-7]/g, '')}`).digest('base64url')
}

/** Ten new codes for paper; the ones before no longer open. They are told this once. */
export async function newRecoveryCodes({ tx }: Work, configuration: Configuration, person_id: string): Promise<string[]> {
  const codes = Array.from({ length: HOW_MANY }, () => base32(randomBytes(BYTES)).slice(0, 10).replace(/^.{5}/, '$&-'))
  await tx.deleteFrom('identity.recovery_codes').where('person_id', '=', person_id).execute()
  await tx.insertInto('identity.recovery_codes').values(codes.map((code) => ({ person_id, code_hash: recoveryHash(configuration, person_id, code) }))).execute()
  return codes
}
