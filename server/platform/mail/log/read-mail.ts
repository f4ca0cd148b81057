import type { Language } from '#kernel/language.ts'
import type { Platform } from '../../platform.ts'
import { htmlMail } from '../layout/html.ts'
import { textMail } from '../layout/text.ts'
import { withoutSecrets, withWholeLinks } from '../links.ts'
import type { MailAttachment, MailBlock, MailState } from '../mail.ts'
import { summaryColumns } from './list-mails.ts'
import { repeatable } from './send-again.ts'

/**
 * A mail as its reader sees it, under today's letterhead. Links that open a door are left out: who may read this log may not
 * therefore become somebody else. Only where mails are kept because there is no server — on a laptop, never in production — this
 * is the only post there is, and they are shown.
 */
export async function readMail({ reading, configuration, letterhead: letterheadOf }: Pick<Platform, 'reading' | 'configuration' | 'letterhead'>, id: string) {
  const row = await reading.selectFrom('platform.mails').select([...summaryColumns, 'message_id', 'reply_to', 'again_of', 'attachments', 'content']).where('id', '=', id).executeTakeFirst()
  if (!row) return undefined
  const { content, attachments, ...mail } = row
  const blocks = (content as { blocks: MailBlock[] } | null)?.blocks
  const state = mail.state as MailState
  const language = mail.language as Language
  const letterhead = await letterheadOf()
  const shown = blocks && { subject: mail.subject, blocks: withWholeLinks(state === 'kept' && !configuration.production ? blocks : withoutSecrets(blocks), configuration.PUBLIC_URL) }
  return {
    ...mail, state, language,
    attachments: (attachments as MailAttachment[]).map(({ name, type }) => ({ name, type })),
    html: shown ? htmlMail(shown, { letterhead, language }) : null,
    text: shown ? textMail(shown, { letterhead, language }) : null,
    can_send_again: repeatable(state, blocks),
  }
}
