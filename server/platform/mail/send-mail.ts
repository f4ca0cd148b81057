import { newId } from '#kernel/identifier.ts'
import type { Work } from '../work.ts'
import type { MailAttachment, MailContent, NewMail } from './mail.ts'

declare module '#platform/work.ts' {
  interface Events { 'platform.mail-queued': { mail_id: string } }
}

/** More than this belongs into a stored file. */
const MOST_INLINE = 100_000
const LONGEST_SUBJECT = 200

/**
 * Queues a mail: one row in this transaction, sent by a job after its commit — never, if the work does not commit.
 * Call it in a listener where a person waits for the answer of the use case: the content is then made by the job.
 * Throws on an address, a link or an attachment that no mail can carry: a bug of the caller.
 */
export async function sendMail(work: Work, mail: NewMail): Promise<{ mail_id: string }> {
  const mail_id = newId()
  refuseUnsafeLinks(mail.content)
  refuseLargeAttachments(mail.attachments)
  await work.tx.insertInto('platform.mails').values({
    id: mail_id,
    kind: mail.kind,
    language: mail.language,
    to_address: mail.to,
    to_name: mail.to_name === undefined ? null : oneLine(mail.to_name),
    subject: oneLine(mail.content.subject).slice(0, LONGEST_SUBJECT),
    content: JSON.stringify({ blocks: mail.content.blocks }),
    attachments: JSON.stringify(mail.attachments ?? []),
    message_id: mail.message_id ?? mail_id,
    in_reply_to: mail.in_reply_to ?? null,
    reference_ids: [...mail.references ?? []],
    reply_to: mail.reply_to ?? null,
    unsubscribe_url: mail.unsubscribe_url ?? null,
    automatic: mail.automatic ?? true,
    about_kind: mail.about?.kind ?? null,
    about_id: mail.about?.id ?? null,
    made_at: work.now,
  }).execute()
  await work.say('platform.mail-queued', { mail_id })
  return { mail_id }
}

/** What a person typed can stand in a subject; a line break there would begin a header. */
const oneLine = (text: string) => text.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()

function refuseUnsafeLinks({ blocks }: MailContent): void {
  const unsafe = blocks.find((block) => block.kind === 'button' && !/^(?:\/(?!\/)|https?:\/\/)/.test(block.href))
  if (unsafe) throw new Error('A button of a mail leads to a page of ours or to an http address.')
}

function refuseLargeAttachments(attachments: readonly MailAttachment[] = []): void {
  const large = attachments.find((attachment) => 'text' in attachment && attachment.text.length > MOST_INLINE)
  if (large) throw new Error(`The attachment ${large.name} is too long to lie in a row: store it as a file.`)
}
