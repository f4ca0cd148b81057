import { createHash } from 'node:crypto'
import PostalMime, { type Email } from 'postal-mime'
import { freshText } from './fresh-text.ts'
import { textOfHtml } from './html-text.ts'

export type ReadMail = {
  message_id: string
  sender: { email: string, name: string } | undefined
  subject: string
  body: string
  /** Ids of the mails it answers, as they stand in its header. */
  answers: string[]
  /** A machine wrote it. */
  automatic: boolean
  languages: string | undefined
  attachments: { name: string | null, bytes: Uint8Array }[]
}

const MOST_BODY = 19_000
const MOST_ANSWERED = 100
const MOST_ATTACHMENTS = 10
const ADDRESS = /^[^\s\p{Cc},;<>"()@]{1,64}@[^\s\p{Cc},;<>"()@]{3,180}$/u

/** The id that makes a mail come once: its own, or the hash of its bytes when it has none. */
export const hashedId = (raw: Uint8Array) => `sha256:${createHash('sha256').update(raw).digest('hex')}`

/** Reads a raw message. Throws when it is no mail at all. */
export async function readMail(raw: Uint8Array): Promise<ReadMail> {
  const mail = await PostalMime.parse(raw, { maxNestingDepth: 20, maxHeadersSize: 200_000 })
  const header = (name: string) => mail.headers.find(({ key }) => key === name)?.value.trim().toLowerCase()
  const from = mail.from && 'address' in mail.from ? mail.from : undefined
  const email = from?.address?.trim() ?? ''
  const own_id = mail.messageId?.trim().replace(/^<|>$/g, '')
  return {
    message_id: own_id && own_id.length <= 500 ? clean(own_id) : hashedId(raw),
    sender: ADDRESS.test(email) ? { email, name: clean(from?.name ?? '').replace(/\s+/g, ' ').trim().slice(0, 120) || email.split('@')[0]! } : undefined,
    subject: clean(mail.subject ?? '').replace(/\s+/g, ' ').trim().slice(0, 160),
    body: shortened(bodyOf(mail)),
    answers: `${mail.inReplyTo ?? ''} ${mail.references ?? ''}`.slice(0, 20_000).split(/[\s,]+/).filter(Boolean).slice(0, MOST_ANSWERED),
    automatic: isAutomatic(header),
    languages: header('content-language') ?? header('accept-language'),
    attachments: mail.attachments.filter(({ related, disposition }) => disposition === 'attachment' || !related).slice(0, MOST_ATTACHMENTS)
      .map(({ filename, content }) => ({ name: filename, bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content) })),
  }
}

const bodyOf = ({ text, html }: Email): string => clean(freshText(text?.trim() ? text.slice(0, 200_000) : textOfHtml(html ?? '')))

/** RFC 3834, and what was in use before it. An empty return path is a bounce. */
function isAutomatic(header: (name: string) => string | undefined): boolean {
  const submitted = header('auto-submitted')
  return (submitted !== undefined && submitted !== 'no') || /^(?:bulk|junk|list|auto_reply)\b/.test(header('precedence') ?? '') || header('x-autoreply') !== undefined || header('x-autorespond') !== undefined
    || header('return-path') === '<>' || /(?:mailer-daemon|postmaster)@/.test(header('from') ?? '') || header('list-id') !== undefined
}

/** What a text column and a header can hold. */
const clean = (text: string) => text.toWellFormed().replace(/[^\P{Cc}\n\t]/gu, '')

const shortened = (body: string) => body.length > MOST_BODY ? `${body.slice(0, MOST_BODY).toWellFormed()}\n[…]` : body
