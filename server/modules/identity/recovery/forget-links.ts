import type { Platform } from '#platform/platform.ts'

/** Links that ended a day ago are of no use to anybody; runs every night. */
export async function forgetLinks({ inTransaction, actor, clock }: Platform): Promise<void> {
  await inTransaction(actor, ({ tx }) => tx.deleteFrom('identity.mailed_links').where('expires_at', '<', clock().subtract({ hours: 24 })).execute())
}
