import type { Configuration } from '../configuration.ts'
import type { Sender } from './compose-message.ts'

/** `MAIL_FROM` read: `post@shop.example` or `The shop <post@shop.example>`; undefined when no mail is sent from here. */
export function senderOf({ SMTP_URL, MAIL_FROM }: Pick<Configuration, 'SMTP_URL' | 'MAIL_FROM'>): Sender | undefined {
  if (!SMTP_URL || !MAIL_FROM) return undefined
  const [, name, address] = /^(.*?)\s*<([^<>]+)>$/.exec(MAIL_FROM) ?? [undefined, undefined, MAIL_FROM]
  return { name: name || undefined, address: address! }
}
