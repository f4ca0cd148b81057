import { sql } from 'kysely'
import { newId } from '#kernel/identifier.ts'
import { languageOf, type Language, type Translated } from '#kernel/language.ts'
import type { Work } from '#platform/work.ts'
import { openTicket } from '../open-ticket.ts'
import { writeMessage } from '../write-message.ts'
import type { Letter } from './file-mail.ts'

const untitled: Translated = { fr: 'Sans objet', nl: 'Zonder onderwerp', de: 'Ohne Betreff', en: 'No subject' }
const fileOnly: Translated = { fr: '(Fichier joint)', nl: '(Bijgevoegd bestand)', de: '(Datei im Anhang)', en: '(File attached)' }

/** Into the ticket it answers, if its sender takes part in it; otherwise a new one of that sender, whatever it claims to answer. */
export async function deliverToTicket(work: Work, { mail, sender, tickets, kept }: Letter): Promise<{ ticket_id: string, ticket_message_id: string }> {
  const theirs = await ticketOf(work, sender.email, tickets)
  const language = theirs?.language ?? languageOf(mail.languages)
  const body = mail.body || fileOnly[language]
  const written = theirs
    ? { id: theirs.id, ...await writeMessage(work, { ticket_id: theirs.id, by_staff: false, author_name: theirs.requester_name, body, channel: 'mail' }) }
    : await openTicket(work, { requester: { user_id: null, ...sender, language }, subject: mail.subject || untitled[language], message: body, channel: 'mail' })
  const { id: ticket_id, message_id } = written
  if (kept.length > 0) {
    await work.tx.insertInto('services.ticket_attachments').values(kept.map((file) => ({ id: newId(), ticket_id, message_id, by_staff: false, ...file, created_at: work.now }))).execute()
  }
  return { ticket_id, ticket_message_id: message_id }
}

/** Takes part: the address that asked, or the one that its account has today. */
async function ticketOf({ tx }: Work, sender: string, tickets: readonly string[]): Promise<{ id: string, requester_name: string, language: Language } | undefined> {
  if (tickets.length === 0) return undefined
  const { rows } = await sql<{ id: string, requester_name: string, language: Language }>`
    select ticket.id, ticket.requester_name, ticket.language from services.tickets ticket left join identity.published_people person on person.id = ticket.user_id
    where ticket.id = any (${tickets}::uuid[]) and (lower(ticket.requester_email) = lower(${sender}) or lower(person.email) = lower(${sender}))
    order by array_position(${tickets}::uuid[], ticket.id) limit 1`.execute(tx)
  return rows[0]
}
