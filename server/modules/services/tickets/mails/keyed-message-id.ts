import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Configuration } from '#platform/configuration.ts'

type Key = Pick<Configuration, 'SECRET_KEY'>
const FORM = /^t-([0-9a-f]{32})-([0-9a-f]{32})-([0-9a-f]{32})$/

const bare = (id: string) => id.replaceAll('-', '').toLowerCase()
const dashed = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')

const signature = ({ SECRET_KEY }: Key, ticket: string, message: string) =>
  createHmac('sha256', Buffer.from(hkdfSync('sha256', SECRET_KEY, '', 'comptoir ticket message-id', 32))).update(`${ticket} ${message}`).digest('hex').slice(0, 32)

/** The Message-ID of what we write about a message of a ticket, without its domain. Only we can make one: 128 bits of an HMAC over ticket and message. */
export const keyedMessageId = (configuration: Key, ticket_id: string, message_id: string): string =>
  `t-${bare(ticket_id)}-${bare(message_id)}-${signature(configuration, bare(ticket_id), bare(message_id))}`

/** The ticket a Message-ID of ours belongs to; undefined for everybody else's, forged ones too. The domain may have changed on the way. */
export function ticketOfMessageId(configuration: Key, message_id: string): string | undefined {
  const [, ticket, message, given] = FORM.exec(message_id.trim().replace(/^<|>$/g, '').split('@')[0]!.toLowerCase()) ?? []
  if (!ticket || !message || !given) return undefined
  return timingSafeEqual(Buffer.from(signature(configuration, ticket, message)), Buffer.from(given)) ? dashed(ticket) : undefined
}
