import type { Language } from '#kernel/language.ts'

/** A piece of a mail, as plain data. Texts are plain too: the layout escapes them, line breaks stay. */
export type MailBlock =
  | { kind: 'paragraph', text: string }
  /** Small print: why this mail came, what to do if it was not wanted. */
  | { kind: 'note', text: string }
  /** What somebody wrote, set apart. */
  | { kind: 'quote', text: string, by?: string }
  /** What is what: number, day, place. */
  | { kind: 'facts', rows: readonly (readonly [name: string, value: string])[] }
  /** Leads to a page of ours (`/orders/…`) or to an http address. `secret`: whoever has the address can do something once. It is never shown in the log and forgotten once sent. `quiet`: beside the one that matters. */
  | { kind: 'button', text: string, href: string, secret?: boolean, quiet?: boolean }
  /** Money in a column; amounts are written out by `formatMoney`. The label says what the rows are. */
  | { kind: 'amounts', label: string, rows: readonly AmountRow[], totals: readonly AmountRow[] }
export type AmountRow = { text: string, detail?: string, amount: string, strong?: boolean }

/** What a mail says. Made by a pure function per kind and language: `(facts) => MailContent`. */
export type MailContent = { subject: string, blocks: readonly MailBlock[] }

/** A file of `platform.files` by its key, or a little text made on the spot (an .ics). */
export type MailAttachment =
  | { name: string, type: string, file: string }
  | { name: string, type: string, text: string }

export type NewMail = {
  to: string
  to_name?: string | undefined
  language: Language
  /** `module/occasion`: `shop/order-placed`. */
  kind: string
  content: MailContent
  attachments?: readonly MailAttachment[] | undefined
  /** What it is about, so that a page can show its mails: `{ kind: 'order', id }`. */
  about?: { kind: string, id: string } | undefined
  /** Names this mail to those who answer it. Without @, the sender's domain is added; without any, it comes from the mail's id. */
  message_id?: string | undefined
  /** The message this one answers, and the ones before it; without @ they are our own. */
  in_reply_to?: string | undefined
  references?: readonly string[] | undefined
  /** Where answers go; the company's address when not said. */
  reply_to?: string | undefined
  /** Where a reader ends mails of this kind, for those nobody needs in order to get what they bought. */
  unsubscribe_url?: string | undefined
  /** False for what a person wrote: then the mail does not ask answering machines to be silent. */
  automatic?: boolean | undefined
}

/** `queued`: waits for its job. `kept`: there is no SMTP server, it is shown in the administration. */
export type MailState = 'queued' | 'sent' | 'kept' | 'failed'

/** Who writes: what stands above and below every mail. */
export type Letterhead = {
  name: string
  /** Where answers go when a mail names no other place. */
  email: string | null
  /** Who that is, as the law wants it under letters, electronic ones too. */
  foot: Readonly<Record<Language, readonly string[]>>
}
