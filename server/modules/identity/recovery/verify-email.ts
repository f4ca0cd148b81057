import type { Work } from '#platform/work.ts'
import { useLink } from './mailed-link.ts'

/** The address of a person is theirs: they opened the link that was sent to it. */
export async function verifyEmail(work: Work, { token }: { token: string }): Promise<void> {
  const { person_id } = await useLink(work, { token, purpose: 'verify_email' })
  await work.tx.updateTable('identity.people').set({ email_verified_at: work.now }).where('id', '=', person_id).execute()
}
