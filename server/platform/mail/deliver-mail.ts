import { logOf } from '../log.ts'
import type { Listener } from '../module.ts'
import type { Platform } from '../platform.ts'
import { composeMessage, type MailRow } from './compose-message.ts'
import { withoutSecrets } from './links.ts'
import type { MailBlock } from './mail.ts'
import { post } from './postman.ts'
import { senderOf } from './sender.ts'

/** With the jobs' back-off (e, e², … seconds, at most six hours) about two days. */
export const MOST_ATTEMPTS = 16

/**
 * Sends a queued mail, outside any transaction. What is guaranteed: a committed mail is sent at least once or ends as
 * `failed` with its reason; a mail that is `sent`, `kept` or `failed` is never sent again by a retry. A second copy is
 * possible only where SMTP itself cannot tell (RFC 5321 §4.5.5): the answer to the message was lost, or this process died between
 * that answer and the row. Both copies then carry the same Message-ID, by which mail programs know them as one.
 */
export const deliverMail: Listener<'platform.mail-queued'> = {
  hears: 'platform.mail-queued',
  name: 'platform.deliver-mail',
  async reach(platform, { mail_id }) {
    const { configuration, log } = platform
    const row = await countAttempt(platform, mail_id)
    if (!row || row.content === null) return
    const sender = senderOf(configuration)
    if (!sender) return end(platform, row, { state: 'kept' })
    const composed = await composeMessage(row, { sender, letterhead: await platform.letterhead(), files: platform.files, public_url: configuration.PUBLIC_URL })
    if ('missing' in composed) return end(platform, row, { state: 'failed', reason: `The attached file ${composed.missing} is gone.` })
    const posted = await post(configuration, composed.message)
    if (posted.outcome === 'accepted') return end(platform, row, { state: 'sent' })
    logOf(log, 'mail').warn({ mail_id, kind: row.kind, attempts: row.attempts, code: posted.code }, `mail ${posted.outcome}`)
    if (posted.outcome === 'refused' || row.attempts >= MOST_ATTEMPTS) return end(platform, row, { state: 'failed', reason: posted.reason })
    await platform.database.updateTable('platform.mails').set({ reason: posted.reason }).where('id', '=', mail_id).execute()
    throw new Error(`The mail ${mail_id} could not be sent (${posted.code}): it is tried again.`)
  },
}

/** Counted before the attempt, so that a mail which ends the process does not do so for ever. */
const countAttempt = ({ database }: Platform, id: string): Promise<MailRow | undefined> =>
  database.updateTable('platform.mails').set((is) => ({ attempts: is('attempts', '+', 1) })).where('id', '=', id).where('state', '=', 'queued').returningAll().executeTakeFirst()

/** A link that opens a door is of no use here any more, except where this log is the only post there is. */
async function end({ database, clock }: Platform, row: MailRow, { state, reason = null }: { state: 'sent' | 'kept' | 'failed', reason?: string | null }): Promise<void> {
  const { blocks } = row.content as { blocks: MailBlock[] }
  await database.updateTable('platform.mails').set({
    state, reason, sent_at: state === 'sent' ? clock() : null,
    ...(state !== 'kept' && { content: JSON.stringify({ blocks: withoutSecrets(blocks) }) }),
  }).where('id', '=', row.id).where('state', '=', 'queued').execute()
}
