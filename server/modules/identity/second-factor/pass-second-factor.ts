import type { Actor } from '#platform/actor.ts'
import type { Platform } from '#platform/platform.ts'
import { otpLocked, otpNotOn, otpRequired, otpWrong } from './refusals.ts'
import { tryCode } from './try-code.ts'

type Given = { person_id: string, otp: string | undefined }

/** After the password: whoever has an app shows a code of it. Whoever has none passes. */
export async function passSecondFactor(platform: Platform, actor: Actor, { person_id, otp }: Given): Promise<void> {
  const on = await platform.reading.selectFrom('identity.totp_secrets').select('person_id').where('person_id', '=', person_id).where('confirmed_at', 'is not', null).executeTakeFirst()
  if (!on) return
  if (otp === undefined || otp.trim() === '') throw otpRequired
  await demandCode(platform, actor, { person_id, otp })
}

/** Refuses unless the code opens; each code does so once. */
export async function demandCode(platform: Platform, actor: Actor, { person_id, otp }: { person_id: string, otp: string }): Promise<void> {
  const verdict = await platform.inTransaction(actor, (work) => tryCode(work, platform.configuration, { person_id, otp }))
  if (verdict === 'wrong') throw otpWrong
  if (verdict === 'locked') throw otpLocked
  if (verdict === 'not-enrolled') throw otpNotOn
}
