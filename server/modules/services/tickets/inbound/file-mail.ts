import { newId } from '#kernel/identifier.ts'
import type { Work } from '#platform/work.ts'
import type { KeptFile } from '../attachments/keep-attachment.ts'
import { deliverToTicket } from './deliver-to-ticket.ts'
import type { ReadMail } from './read-mail.ts'

export type InboundOutcome = 'filed' | 'ignored' | 'flagged' | 'known'
export type Reason = 'unreadable' | 'no_sender' | 'empty' | 'too_many' | 'automatic' | 'own'
export type Letter = {
  mail: ReadMail
  sender: NonNullable<ReadMail['sender']>
  /** The tickets whose keyed ids it answers. */
  tickets: readonly string[]
  kept: readonly KeptFile[]
}
export type Verdict = { state: 'ignored' | 'flagged', reason: Reason } | { state: 'filed', letter: Letter }
export type MailToFile = { message_id: string, file_key: string, size_bytes: number, sender?: string | undefined, subject?: string | undefined, verdict: Verdict }

/** Somebody who writes more in an hour is a machine that does not say so. */
const MOST_PER_HOUR = 20

/** Notes the mail, once, and puts it where it belongs, all in one transaction. Of two deliveries the unique Message-ID lets one through. */
export async function fileMail(work: Work, { verdict, sender, ...mail }: MailToFile): Promise<InboundOutcome> {
  const { tx, now } = work
  const id = newId()
  const noted = await tx.insertInto('services.inbound_mails').values({ id, ...mail, sender, state: 'received', received_at: now })
    .onConflict((conflict) => conflict.constraint('inbound_mail_comes_once').doNothing()).returning('id').executeTakeFirst()
  if (!noted) return 'known'
  if (verdict.state !== 'filed') return end({ state: verdict.state, reason: verdict.reason })
  if (sender !== undefined && await writesTooMuch(work, sender)) return end({ state: 'flagged', reason: 'too_many' })
  const { ticket_id, ticket_message_id } = await deliverToTicket(work, verdict.letter)
  return end({ state: 'filed', ticket_id, ticket_message_id })

  async function end<S extends InboundOutcome>(became: { state: S, reason?: Reason, ticket_id?: string, ticket_message_id?: string }): Promise<S> {
    await tx.updateTable('services.inbound_mails').set(became).where('id', '=', id).execute()
    return became.state
  }
}

async function writesTooMuch({ tx, now }: Work, sender: string): Promise<boolean> {
  const { written } = await tx.selectFrom('services.inbound_mails').select(({ fn }) => fn.countAll<string>().as('written'))
    .where('sender', '=', sender).where('state', '=', 'filed').where('received_at', '>', now.subtract({ hours: 1 })).executeTakeFirstOrThrow()
  return Number(written) >= MOST_PER_HOUR
}
