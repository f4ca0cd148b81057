import { randomBytes } from 'node:crypto'
import type { Configuration } from '#platform/configuration.ts'
import { seal } from '#platform/sealing.ts'
import type { Work } from '#platform/work.ts'
import { base32, keyUri } from './one-time-code.ts'
import { newRecoveryCodes } from './recovery-codes.ts'
import { otpAlreadyOn, otpNotOn } from './refusals.ts'

declare module '#platform/work.ts' {
  interface Events { 'identity.second-factor-changed': { person_id: string, now: 'on' | 'off' } }
}

export const PURPOSE = 'totp'
const ISSUER = 'Comptoir'
/** As long as the HMAC's digest (RFC 4226 §4, R6). */
const SECRET_BYTES = 20

type Person = { person_id: string, email: string }

/** Makes a secret for an app and tells it once; it counts when the app has shown a code of it. Refuses when one counts already. */
export async function enrolTotp({ tx, now }: Work, configuration: Configuration, { person_id, email }: Person): Promise<{ secret: string, uri: string }> {
  const secret = randomBytes(SECRET_BYTES)
  const row = { secret_sealed: seal(configuration, PURPOSE, person_id, secret.toString('base64')), created_at: now }
  const kept = await tx.insertInto('identity.totp_secrets').values({ person_id, ...row })
    .onConflict((conflict) => conflict.column('person_id').doUpdateSet({ ...row, wrong_codes: 0 }).where('identity.totp_secrets.confirmed_at', 'is', null))
    .returning('person_id').executeTakeFirst()
  if (!kept) throw otpAlreadyOn
  return { secret: base32(secret), uri: keyUri({ secret, email, issuer: ISSUER }) }
}

/** From now on sign-in asks for codes. The caller has checked a first one; the paper codes are told this once. */
export async function confirmTotp(work: Work, configuration: Configuration, person_id: string): Promise<string[]> {
  const confirmed = await work.tx.updateTable('identity.totp_secrets').set({ confirmed_at: work.now })
    .where('person_id', '=', person_id).where('confirmed_at', 'is', null).returning('person_id').executeTakeFirst()
  if (!confirmed) throw otpAlreadyOn
  await work.say('identity.second-factor-changed', { person_id, now: 'on' })
  return newRecoveryCodes(work, configuration, person_id)
}

/** Turns codes off and forgets the secret and the paper codes. */
export async function removeTotp({ tx, say }: Work, person_id: string): Promise<void> {
  const removed = await tx.deleteFrom('identity.totp_secrets').where('person_id', '=', person_id).returning('confirmed_at').executeTakeFirst()
  if (!removed) throw otpNotOn
  if (removed.confirmed_at) await say('identity.second-factor-changed', { person_id, now: 'off' })
}
