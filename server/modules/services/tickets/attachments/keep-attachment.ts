import { newId } from '#kernel/identifier.ts'
import type { Platform } from '#platform/platform.ts'
import type { Work } from '#platform/work.ts'
import { lockTicket } from '../lock-ticket.ts'
import { MOST_BYTES, MOST_PER_MESSAGE, MOST_PER_TICKET, notAnAttachment, safeName, tooManyAttachments, typeOf } from './attachment.ts'

export type KeptFile = { file_key: string, name: string, type: string, size_bytes: number }

/** Puts the bytes among the files, outside any transaction, if they are something we accept. */
export async function keepFile({ files }: Pick<Platform, 'files'>, bytes: Uint8Array, name: string | null | undefined): Promise<KeptFile> {
  const type = bytes.length > 0 && bytes.length <= MOST_BYTES ? typeOf(bytes) : undefined
  if (!type) throw notAnAttachment
  const safe = safeName(name)
  const { key, size } = await files.put(bytes, { type, name: safe })
  return { file_key: key, name: safe, type, size_bytes: size }
}

/** Notes an upload that waits for its message. What was uploaded an hour ago and never sent makes room. */
export async function noteUpload(work: Work, { ticket_id, by_staff, file }: { ticket_id: string, by_staff: boolean, file: KeptFile }): Promise<{ id: string }> {
  const { tx, now } = work
  await lockTicket(work, ticket_id)
  await tx.deleteFrom('services.ticket_attachments').where('ticket_id', '=', ticket_id).where('by_staff', '=', by_staff).where('message_id', 'is', null).where('created_at', '<', now.subtract({ hours: 1 })).execute()
  const { all, waiting } = await tx.selectFrom('services.ticket_attachments').select(({ fn }) => [fn.countAll<string>().as('all'), fn.countAll<string>().filterWhere('message_id', 'is', null).as('waiting')])
    .where('ticket_id', '=', ticket_id).where('by_staff', '=', by_staff).executeTakeFirstOrThrow()
  if (Number(waiting) >= MOST_PER_MESSAGE || Number(all) >= MOST_PER_TICKET) throw tooManyAttachments
  const id = newId()
  await tx.insertInto('services.ticket_attachments').values({ id, ticket_id, by_staff, ...file, created_at: now }).execute()
  return { id }
}
