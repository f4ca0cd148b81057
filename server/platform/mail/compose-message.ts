import type { SendMailOptions } from 'nodemailer'
import type { Selectable } from 'kysely'
import type { Language } from '#kernel/language.ts'
import type { PlatformMails } from '../database/generated/tables.ts'
import type { Files } from '../files/files.ts'
import { htmlMail } from './layout/html.ts'
import { textMail } from './layout/text.ts'
import { withWholeLinks } from './links.ts'
import type { Letterhead, MailAttachment, MailBlock } from './mail.ts'
import { wholeMessageId } from './message-id.ts'

export type MailRow = Selectable<PlatformMails>
export type Sender = { name: string | undefined, address: string }

/** The message of a row, as the SMTP client takes it; `missing` names a stored file that is gone. */
export async function composeMessage(row: MailRow, { sender, letterhead, files, public_url }: { sender: Sender, letterhead: Letterhead, files: Files, public_url: string }): Promise<{ message: SendMailOptions } | { missing: string }> {
  const { blocks } = row.content as { blocks: MailBlock[] }
  const content = { subject: row.subject, blocks: withWholeLinks(blocks, public_url) }
  const language = row.language as Language
  const attached = await Promise.all((row.attachments as MailAttachment[]).map((attachment) => bytesOf(attachment, files)))
  const missing = attached.find(({ content: bytes }) => bytes === undefined)
  if (missing) return { missing: missing.filename }
  const idOf = (id: string) => wholeMessageId(id, sender.address)
  const replyTo = row.reply_to ?? letterhead.email
  return {
    message: {
      from: { name: sender.name ?? letterhead.name, address: sender.address },
      to: { name: row.to_name ?? '', address: row.to_address },
      // said apart, so that no header decides who receives it
      envelope: { from: sender.address, to: [row.to_address] },
      subject: row.subject,
      messageId: `<${idOf(row.message_id)}>`,
      date: new Date(row.made_at.epochMilliseconds),
      ...(replyTo && { replyTo }),
      ...(row.in_reply_to && { inReplyTo: `<${idOf(row.in_reply_to)}>` }),
      ...(row.reference_ids.length > 0 && { references: row.reference_ids.map((id) => `<${idOf(id)}>`) }),
      text: textMail(content, { letterhead, language }),
      html: htmlMail(content, { letterhead, language }),
      attachments: attached as { filename: string, contentType: string, content: Buffer }[],
      headers: {
        ...(row.automatic && { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' }),
        ...(row.unsubscribe_url && { 'List-Unsubscribe': `<${row.unsubscribe_url}>` }),
        'Content-Language': row.language,
      },
    },
  }
}

async function bytesOf(attachment: MailAttachment, files: Files): Promise<{ filename: string, contentType: string, content: Buffer | undefined }> {
  const named = { filename: attachment.name, contentType: attachment.type }
  if ('text' in attachment) return { ...named, content: Buffer.from(attachment.text) }
  const file = await files.open(attachment.file)
  return { ...named, content: await file?.bytes() }
}
