import type { Configuration } from '#platform/configuration.ts'
import { unseal } from '#platform/sealing.ts'
import type { Work } from '#platform/work.ts'
import { PURPOSE } from './enrol.ts'
import { stepOfCode } from './one-time-code.ts'
import { recoveryHash } from './recovery-codes.ts'

const MOST_WRONG = 5
const LOCKED = { minutes: 15 } as const

export type Verdict = 'passed' | 'wrong' | 'locked' | 'not-enrolled'

/**
 * Uses up a code of the app, or one from paper. The row's lock puts simultaneous tries in a line, so that one code opens once.
 * Five wrong ones close the account's second factor for a quarter of an hour. It answers instead of throwing: the count must be committed.
 */
export async function tryCode(work: Work, configuration: Configuration, { person_id, otp }: { person_id: string, otp: string }): Promise<Verdict> {
  const { tx, now } = work
  const kept = await tx.selectFrom('identity.totp_secrets').selectAll().where('person_id', '=', person_id).forUpdate().executeTakeFirst()
  if (!kept) return 'not-enrolled'
  if (kept.locked_until && Temporal.Instant.compare(kept.locked_until, now) > 0) return 'locked'
  const code = otp.replace(/\s/g, '')
  const change = (values: { last_step?: bigint, wrong_codes: number, locked_until?: Temporal.Instant | null }) =>
    tx.updateTable('identity.totp_secrets').set(values).where('person_id', '=', person_id).execute()
  const step = stepOfCode(Buffer.from(unseal(configuration, PURPOSE, person_id, kept.secret_sealed), 'base64'), code, now)
  if (step !== undefined && BigInt(step) > kept.last_step) {
    await change({ last_step: BigInt(step), wrong_codes: 0 })
    return 'passed'
  }
  if (kept.confirmed_at && await useRecoveryCode(work, configuration, person_id, code)) {
    await change({ wrong_codes: 0 })
    return 'passed'
  }
  const wrong = kept.wrong_codes + 1
  await change(wrong < MOST_WRONG ? { wrong_codes: wrong } : { wrong_codes: 0, locked_until: now.add(LOCKED) })
  return 'wrong'
}

async function useRecoveryCode({ tx, now }: Work, configuration: Configuration, person_id: string, code: string): Promise<boolean> {
  const used = await tx.updateTable('identity.recovery_codes').set({ used_at: now })
    .where('person_id', '=', person_id).where('code_hash', '=', recoveryHash(configuration, person_id, code)).where('used_at', 'is', null).returning('person_id').executeTakeFirst()
  return used !== undefined
}
