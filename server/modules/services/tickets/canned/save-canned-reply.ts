import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownCannedReply, type CannedReply } from './canned-reply.ts'

/** The title is unique in its language: the constraint refuses another. */
export async function addCannedReply({ tx }: Work, reply: Omit<CannedReply, 'id'>): Promise<CannedReply> {
  const added = { id: newId(), ...reply }
  await tx.insertInto('services.canned_replies').values(added).execute()
  return added
}

export async function changeCannedReply({ tx }: Work, { id, ...reply }: CannedReply): Promise<CannedReply> {
  const changed = await tx.updateTable('services.canned_replies').set(reply).where('id', '=', id).returning('id').executeTakeFirst()
  if (!changed) throw unknownCannedReply
  return { id, ...reply }
}

export async function removeCannedReply({ tx }: Work, { id }: { id: string }): Promise<void> {
  const removed = await tx.deleteFrom('services.canned_replies').where('id', '=', id).returning('id').executeTakeFirst()
  if (!removed) throw unknownCannedReply
}
