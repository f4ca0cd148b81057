import { Refusal } from '#kernel/refusal.ts'
import type { Language } from '#kernel/language.ts'

declare module '#platform/work.ts' {
  interface Events {
    'services.ticket-opened': { ticket_id: string, message_id: string }
    /** The customer wrote again. */
    'services.ticket-written': { ticket_id: string, message_id: string }
    /** Staff answered, for the customer to read. */
    'services.ticket-answered': { ticket_id: string, message_id: string }
    'services.ticket-closed': { ticket_id: string }
  }
}

export type TicketStatus = 'open' | 'waiting_for_customer' | 'answered' | 'closed'
export type TicketPriority = 'low' | 'normal' | 'high' | 'urgent'
export type TicketCategory = 'question' | 'order' | 'delivery' | 'invoice' | 'appointment' | 'other'
export type TicketMove = 'write' | 'answer' | 'ask' | 'close' | 'reopen'

/** Who asks: a customer with an account, or an address. */
export type Requester = { user_id: string | null, name: string, email: string, language: Language }

/** What each move leads to. What is not here does not happen: nobody answers a closed ticket without opening it again; its customer does so by writing. */
export const moves: Readonly<Record<TicketStatus, Partial<Readonly<Record<TicketMove, TicketStatus>>>>> = {
  open: { write: 'open', answer: 'answered', ask: 'waiting_for_customer', close: 'closed' },
  answered: { write: 'open', answer: 'answered', ask: 'waiting_for_customer', close: 'closed' },
  waiting_for_customer: { write: 'open', answer: 'answered', ask: 'waiting_for_customer', close: 'closed' },
  closed: { write: 'open', reopen: 'open' },
}

export const unknownTicket = new Refusal('services/unknown-ticket', 404, {
  fr: 'Cette demande est introuvable.', nl: 'Deze vraag werd niet gevonden.', de: 'Diese Anfrage wurde nicht gefunden.', en: 'This ticket is not found.',
})
export const ticketClosed = new Refusal('services/ticket-closed', 409, {
  fr: 'Cette demande est clôturée : rouvrez-la d’abord.', nl: 'Deze vraag is afgesloten: heropen ze eerst.', de: 'Diese Anfrage ist geschlossen: öffnen Sie sie zuerst wieder.', en: 'This ticket is closed: reopen it first.',
})
export const ticketNotClosed = new Refusal('services/ticket-not-closed', 409, {
  fr: 'Cette demande n’est pas clôturée.', nl: 'Deze vraag is niet afgesloten.', de: 'Diese Anfrage ist nicht geschlossen.', en: 'This ticket is not closed.',
})
export const ticketMoved = new Refusal('services/ticket-has-moved', 409, {
  fr: 'Quelqu’un vient d’écrire dans cette demande : lisez d’abord son message.', nl: 'Iemand heeft net in deze vraag geschreven: lees eerst dat bericht.',
  de: 'Jemand hat soeben in dieser Anfrage geschrieben: lesen Sie zuerst die Nachricht.', en: 'Somebody has just written in this ticket: read that message first.',
})
export const requesterMissing = new Refusal('services/customer-missing', 422, {
  fr: 'Dites qui demande : un nom et une adresse e-mail.', nl: 'Zeg wie iets vraagt: een naam en een e-mailadres.', de: 'Sagen Sie, wer fragt: Name und E-Mail-Adresse.', en: 'Say who is asking: a name and an e-mail address.',
}).at('/customer')
export const notTheirs = new Refusal('services/related-not-found', 422, {
  fr: 'Cette commande ou ce rendez-vous n’est pas celui du client de la demande.', nl: 'Deze bestelling of afspraak is niet van de klant van deze vraag.',
  de: 'Diese Bestellung oder dieser Termin gehört nicht dem Kunden dieser Anfrage.', en: 'This order or appointment is not that of the ticket’s customer.',
}).at('/related')
export const cannotBeAssigned = new Refusal('services/cannot-be-assigned', 422, {
  fr: 'Cette personne ne traite pas de demandes.', nl: 'Deze persoon behandelt geen vragen.', de: 'Diese Person bearbeitet keine Anfragen.', en: 'This person does not handle tickets.',
}).at('/assignee_id')
export const conversationFull = new Refusal('services/conversation-full', 422, {
  fr: 'Cette demande est devenue trop longue : ouvrez-en une nouvelle.', nl: 'Deze vraag is te lang geworden: stel een nieuwe.', de: 'Diese Anfrage ist zu lang geworden: stellen Sie eine neue.', en: 'This ticket has grown too long: open a new one.',
})
