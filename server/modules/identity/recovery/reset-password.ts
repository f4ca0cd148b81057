import type { Work } from '#platform/work.ts'
import { setPassword } from '../people/change-password.ts'
import { useLink } from './mailed-link.ts'

declare module '#platform/work.ts' {
  interface Events {
    /** `email` as it was typed: whether somebody has it is nobody's business until the job. */
    'identity.password-forgotten': { email: string }
  }
}

/**
 * Asks for a link to choose a new password. The same statement for every address, so that answer and time tell nothing:
 * the job looks whether somebody has it.
 */
export const forgetPassword = (work: Work, { email }: { email: string }): Promise<void> => work.say('identity.password-forgotten', { email })

/** Sets a new password by a mailed link and ends every session: whoever knew the old one is out. It also proves the address. */
export async function resetPassword(work: Work, { token, password_hash }: { token: string, password_hash: string }): Promise<void> {
  const { person_id } = await useLink(work, { token, purpose: 'reset_password' })
  await setPassword(work, { person_id, password_hash, must_change_password: false })
  await work.tx.updateTable('identity.people').set({ email_verified_at: work.now }).where('id', '=', person_id).where('email_verified_at', 'is', null).execute()
}
