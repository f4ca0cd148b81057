import { isId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import { unknownAttachment } from './attachment.ts'

/** Uploads of the same side leave with its message; anything else is not found. */
export async function sendAlong({ tx }: Work, { ticket_id, message_id, by_staff, ids }: { ticket_id: string, message_id: string, by_staff: boolean, ids: readonly string[] }): Promise<void> {
  const wanted = [...new Set(ids)]
  if (!wanted.every(isId)) throw unknownAttachment
  const sent = await tx.updateTable('services.ticket_attachments').set({ message_id }).where('id', 'in', wanted)
    .where('ticket_id', '=', ticket_id).where('by_staff', '=', by_staff).where('message_id', 'is', null).returning('id').execute()
  if (sent.length !== wanted.length) throw unknownAttachment
}
