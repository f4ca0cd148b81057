import { Refusal } from '#kernel/refusal.ts'
import { logOf } from '#platform/log.ts'
import { senderOf } from '#platform/mail/sender.ts'
import type { Platform } from '#platform/platform.ts'
import { keepFile, type KeptFile } from '../attachments/keep-attachment.ts'
import { ticketOfMessageId } from '../mails/keyed-message-id.ts'
import { fileMail, type InboundOutcome, type Verdict } from './file-mail.ts'
import { hashedId, readMail, type ReadMail } from './read-mail.ts'

/**
 * Takes a raw mail in. Its bytes are kept before anything looks at them; whatever they turn out to be, one row tells what became
 * of them. Only a database or disk that fails makes this throw, and then the mail server sends it again.
 */
export async function receiveMail(platform: Platform, raw: Uint8Array): Promise<InboundOutcome> {
  const { files, inTransaction, actor } = platform
  const { key: file_key, size: size_bytes } = await files.put(raw, { type: 'message/rfc822', name: 'mail.eml' })
  const stored = { file_key, size_bytes }
  const mail = await readable(platform, raw)
  if (!mail) return inTransaction(actor, (work) => fileMail(work, { ...stored, message_id: hashedId(raw), verdict: { state: 'flagged', reason: 'unreadable' } }))
  const filed = { ...stored, message_id: mail.message_id, sender: mail.sender?.email.toLowerCase(), subject: mail.subject, verdict: await verdictOn(platform, mail) }
  try {
    return await inTransaction(actor, (work) => fileMail(work, filed))
  } catch (error) {
    // a conversation that is full, a text no column takes: kept for people to look at
    if (!(error instanceof Refusal) && !isDataError(error)) throw error
    return inTransaction(actor, (work) => fileMail(work, { ...stored, message_id: hashedId(raw), verdict: { state: 'flagged', reason: 'unreadable' } }))
  }
}

async function readable({ log }: Platform, raw: Uint8Array): Promise<ReadMail | undefined> {
  try {
    return await readMail(raw)
  } catch {
    logOf(log, 'mail').warn({ size_bytes: raw.byteLength }, 'inbound mail unreadable')
    return undefined
  }
}

async function verdictOn(platform: Platform, mail: ReadMail): Promise<Verdict> {
  const { configuration } = platform
  const own = senderOf(configuration)?.address.toLowerCase()
  if (ticketOfMessageId(configuration, mail.message_id) || (own !== undefined && mail.sender?.email.toLowerCase() === own)) return { state: 'ignored', reason: 'own' }
  if (mail.automatic) return { state: 'ignored', reason: 'automatic' }
  if (!mail.sender) return { state: 'flagged', reason: 'no_sender' }
  const kept = await keepAccepted(platform, mail)
  if (mail.body === '' && kept.length === 0) return { state: 'flagged', reason: 'empty' }
  const tickets = [...new Set(mail.answers.flatMap((id) => ticketOfMessageId(configuration, id) ?? []))]
  return { state: 'filed', letter: { mail, sender: mail.sender, tickets, kept } }
}

/** The attachments that we keep for customers; the others stay in the raw mail. */
async function keepAccepted(platform: Platform, { attachments }: ReadMail): Promise<KeptFile[]> {
  const kept = await Promise.allSettled(attachments.map(({ name, bytes }) => keepFile(platform, bytes, name)))
  const failed = kept.find((each) => each.status === 'rejected' && !(each.reason instanceof Refusal))
  if (failed?.status === 'rejected') throw failed.reason
  return kept.flatMap((each) => each.status === 'fulfilled' ? [each.value] : [])
}

/** SQLSTATE class 22 and 23: the data, not the database. */
const isDataError = (error: unknown) => /^2[23]/.test((error as { code?: string }).code ?? '')
